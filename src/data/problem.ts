/** One thing wrong with the data, and where. */
export interface Problem {
  readonly file: string;
  /** The physical line in the file, from 1; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** One line for people: `data/figures.csv:41: value: invalid number "5,376": …`. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const where = line === null ? file : `${file}:${line}`;
  return [where, ...(column === null ? [] : [column]), message].join(': ');
}

/** Data that cannot be used; the message lists every problem, one a line. */
export class LedgerError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'LedgerError';
    this.problems = problems;
  }
}
