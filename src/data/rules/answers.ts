import type { Problem } from '../problem.ts';
import type { Answer } from '../schema/answers.ts';
import type { Figure } from '../schema/figures.ts';
import type { Reads } from './reads.ts';
import { speaksTo } from './speaks.ts';
import { contradiction } from './verdict.ts';

type Finding = Pick<Problem, 'column' | 'message'>;
type Rows = Reads['answers']['rows'];

/**
 * An answer sets a result beside a promise of the same place and indicator, and nothing beside one
 * that nobody reported on; a promise has one verdict, and its numbers do not say the opposite.
 */
export function answerProblems({ answers, figures, ...named }: Reads): readonly Problem[] {
  const [places, indicators] = [named.places, named.indicators].map(
    ({ raw }) => new Set<string | null | undefined>(raw.map(({ row }) => row.id)),
  );
  // A figure of a place or indicator that nobody declared is told elsewhere.
  const isKnown = ({ place, indicator }: Figure): boolean =>
    (place === null || places?.has(place) === true) && indicators?.has(indicator) === true;
  const byId = new Map(
    figures.rows.filter(({ row }) => isKnown(row)).map(({ row }) => [row.id, row]),
  );
  const reported = figures.rows.map(({ row }) => row).filter(({ status }) => status === 'reported');
  const answered = firstOf(answers.rows.filter(({ row }) => row.result !== null));
  return answers.rows.flatMap(({ line, row }) => {
    const promise = byId.get(row.promise);
    const result = row.result === null ? undefined : byId.get(row.result);
    const first = answered.get(row.promise);
    const wrong = sides(promise, result);
    return [
      ...(wrong.length > 0
        ? wrong
        : [...alike(promise, result), ...contradicted(row, promise, result)]),
      ...verdict(row),
      ...overlooked(row, promise, reported),
      ...(first === undefined ? [] : agreement(row, first)),
    ].map((finding) => ({ file: answers.file, line, ...finding }));
  });
}

function firstOf(rows: Rows): ReadonlyMap<string, Rows[number]> {
  return new Map(rows.toReversed().map((located) => [located.row.promise, located]));
}

/** Which sides there can be. A figure that is not there, or could not be read, is told elsewhere. */
function sides(promise: Figure | undefined, result: Figure | undefined): readonly Finding[] {
  const isPromise = promise === undefined || ['target', 'projection'].includes(promise.status);
  const isResult = result === undefined || result.status === 'reported';
  return [
    ...(isPromise ? [] : [refusal('promise', promise, 'a target or projection')]),
    ...(isResult ? [] : [refusal('result', result, 'a reported one')]),
  ];
}

function refusal(column: string, { id, status }: Figure, wanted: string): Finding {
  return { column, message: `invalid figure "${id}": its status is ${status}, name ${wanted}` };
}

function alike(promise: Figure | undefined, result: Figure | undefined): readonly Finding[] {
  if (promise === undefined || result === undefined) return [];
  return (['place', 'indicator'] as const).flatMap((what) => {
    if (promise[what] === result[what]) return [];
    const [theirs, ours] = [result[what] ?? 'unstated', promise[what] ?? 'unstated'];
    const message = `invalid figure "${result.id}": its ${what} is ${theirs}, that of the promise ${ours}; name a result of the same one`;
    return [{ column: 'result', message }];
  });
}

function verdict({ result, verdict }: Answer): readonly Finding[] {
  if ((result === null) === (verdict === 'unreported')) return [];
  const remedy =
    result === null
      ? 'use unreported where result is empty'
      : 'leave result empty or choose another';
  return [{ column: 'verdict', message: `invalid word "${verdict}": ${remedy}` }];
}

/** Nobody says that nothing is reported where the same is, for the year in which the promise ends. */
function overlooked(
  { verdict }: Answer,
  promise: Figure | undefined,
  reported: readonly Figure[],
): readonly Finding[] {
  if (verdict !== 'unreported' || promise === undefined) return [];
  const found = reported.find((each) => speaksTo(each, promise));
  if (found === undefined) return [];
  const message = `invalid word "unreported": ${found.id} reports the same for that year (name it as the result; cannot-tell where it may be another count)`;
  return [{ column: 'verdict', message }];
}

/** A promise that a figure speaks to was reported on, and every row of it says the same of it. */
function agreement(
  { promise, result, verdict }: Answer,
  { line, row }: Rows[number],
): readonly Finding[] {
  if (result === null) {
    const message = `invalid result "": line ${line} has a result for ${promise}, leave one of the two out`;
    return [{ column: 'result', message }];
  }
  if (verdict === row.verdict) return [];
  const message = `invalid word "${verdict}": line ${line} says ${row.verdict} of ${promise}, give a promise one verdict`;
  return [{ column: 'verdict', message }];
}

function contradicted(
  { verdict }: Answer,
  promise: Figure | undefined,
  result: Figure | undefined,
): readonly Finding[] {
  if (promise === undefined || result === undefined) return [];
  const why = contradiction(verdict, promise, result);
  if (why === null) return [];
  const message = `invalid word "${verdict}": ${why} (choose another, or mend the figures)`;
  return [{ column: 'verdict', message }];
}
