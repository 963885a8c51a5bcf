/** One thing wrong with the data, and where. */
export interface Problem {
  readonly file: string;
  /** The physical line in the file, from 1; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** As many problems of one file as somebody reads before mending some of them. */
const limit = 50;

/**
 * One line for people: `data/figures.csv:41: value: invalid number "5,376": …`. What a name could
 * do to a terminal, such as end the line or turn its direction, stands there as its code.
 */
export function formatProblem({ file, line, column, message }: Problem): string {
  const where = line === null ? file : `${file}:${line}`;
  const whole = [where, ...(column === null ? [] : [column]), message].join(': ');
  return whole.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `\\u{${code}}`;
  });
}

/** All problems, one a line; of a file with very many the first, and how many more there are. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...Map.groupBy(problems, ({ file }) => file)]
    .flatMap(([file, all]) => [
      ...all.slice(0, limit).map(formatProblem),
      ...(all.length > limit ? [formatProblem(more(file, all.length - limit))] : []),
    ])
    .join('\n');
}

function more(file: string, count: number): Problem {
  return { file, line: null, column: null, message: `… and ${count} more` };
}

/** Data that cannot be used; the message lists the problems, one a line. */
export class LedgerError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'LedgerError';
    this.problems = problems;
  }
}
