import type { Problem } from '../problem.ts';
import type { Answer } from '../schema/answers.ts';
import type { Figure } from '../schema/figures.ts';
import type { Reads } from './reads.ts';

type Finding = Pick<Problem, 'column' | 'message'>;

/** An answer sets a result beside a promise, and nothing beside one that nobody reported on. */
export function answerProblems({ answers, figures }: Reads): readonly Problem[] {
  const statuses = new Map(figures.rows.map(({ row }) => [row.id, row.status]));
  return answers.rows.flatMap(({ line, row }) =>
    [...sides(row, statuses), ...verdict(row), ...both(row, answers.rows)].map((finding) => ({
      file: answers.file,
      line,
      ...finding,
    })),
  );
}

function sides(
  { promise, result }: Answer,
  statuses: ReadonlyMap<string, Figure['status']>,
): readonly Finding[] {
  const promised = statuses.get(promise) ?? 'target';
  const reported = (result === null ? undefined : statuses.get(result)) ?? 'reported';
  return [
    ...(promised === 'target' || promised === 'projection'
      ? []
      : [{ column: 'promise', message: refusal(promise, promised, 'a target or projection') }]),
    ...(reported === 'reported'
      ? []
      : [{ column: 'result', message: refusal(result ?? '', reported, 'a reported one') }]),
  ];
}

function refusal(id: string, status: string, wanted: string): string {
  return `invalid figure "${id}": its status is ${status}, name ${wanted}`;
}

function verdict({ result, verdict }: Answer): readonly Finding[] {
  if ((result === null) === (verdict === 'unreported')) return [];
  const remedy =
    result === null
      ? 'use unreported where result is empty'
      : 'leave result empty or choose another';
  return [{ column: 'verdict', message: `invalid word "${verdict}": ${remedy}` }];
}

/** A promise that a figure speaks to was reported on. */
function both({ promise, result }: Answer, rows: Reads['answers']['rows']): readonly Finding[] {
  const other = rows.find(({ row }) => row.promise === promise && row.result !== null);
  if (result !== null || other === undefined) return [];
  const message = `invalid result "": line ${other.line} has a result for ${promise}, leave one of the two out`;
  return [{ column: 'result', message }];
}
