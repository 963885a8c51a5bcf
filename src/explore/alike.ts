import { parted } from './parted.ts';
import type { Filter } from './query.ts';
import { none, type Row } from './row.ts';

/** Why figures may not stand on one axis. The words are in the interface: `explore.no.{reason}`. */
export const reasons = [
  'empty',
  'rank',
  'person-times',
  'unit',
  'kind',
  'accrual',
  'moment',
  'unclear',
  'measure',
  'start',
  'place-measure',
  'topic',
  'many',
] as const;

export type Reason = (typeof reasons)[number];

/** A way out of a refusal: the figures with one value of a column. */
export interface Part {
  readonly filter: Filter;
  readonly value: string;
  readonly count: number;
}

/** A reason, and the parts that what was refused falls into. */
export interface Refusal {
  readonly reason: Reason;
  readonly parts: readonly Part[];
}

/** What the topics table says of setting places beside one another. */
export type Verdicts = Readonly<Record<string, string>>;

/** The most lines a page of the book has room for. */
export const most = 24;

/** Kinds whose values are each of their own whole: only the same measure may stand beside itself. */
const ownWhole: readonly string[] = ['share', 'rule'];

type Judge = (rows: readonly Row[], verdicts: Verdicts) => readonly Part[] | null;

const values = (rows: readonly Row[], column: keyof Row): readonly string[] => [
  ...new Set(rows.map((row) => row[column])),
];

/** The rows by a column, the largest part first; null where they are all alike in it. */
function split(rows: readonly Row[], filter: Filter): readonly Part[] | null {
  const parts = [...parted(rows, (row) => row[filter])]
    .map(([value, part]) => ({ filter, value, count: part.length }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return parts.length > 1 ? parts : null;
}

const arePersons = (rows: readonly Row[]): boolean =>
  ['person', 'person-time'].every((unit) => values(rows, 'unit').includes(unit));

/** Whether values that add up in time otherwise stand together. */
const mixes = (rows: readonly Row[], one: string, others: readonly string[]): boolean => {
  const there = values(rows, 'accrual');
  return there.includes(one) && others.some((other) => there.includes(other));
};

const judges: Readonly<Record<Reason, Judge>> = {
  empty: (rows) => (rows.length === 0 ? [] : null),
  rank: (rows) => (rows.some(({ kind }) => kind === 'rank') ? (split(rows, 'kind') ?? []) : null),
  'person-times': (rows) => (arePersons(rows) ? split(rows, 'unit') : null),
  unit: (rows) =>
    arePersons(rows) && values(rows, 'unit').length === 2 ? null : split(rows, 'unit'),
  kind: (rows) => split(rows, 'kind'),
  accrual: (rows) => (mixes(rows, 'per-year', ['cumulative']) ? split(rows, 'accrual') : null),
  moment: (rows) =>
    mixes(rows, 'point', ['per-year', 'cumulative']) ? split(rows, 'accrual') : null,
  unclear: (rows) =>
    rows.length > 1 && values(rows, 'accrual').includes('unclear')
      ? (split(rows, 'accrual') ?? split(rows, 'measure') ?? [])
      : null,
  measure: (rows) =>
    rows.some(({ kind }) => ownWhole.includes(kind)) ? split(rows, 'measure') : null,
  start: (rows) => {
    const sums = rows.filter(({ accrual }) => accrual === 'cumulative');
    const starts = values(sums, 'since');
    const unlike = sums.length > 1 && (starts.length > 1 || starts[0] === none);
    return unlike ? (split(rows, 'measure') ?? []) : null;
  },
  'place-measure': (rows) =>
    split(rows, 'place') === null ? null : split(rows, 'measure') && split(rows, 'place'),
  topic: (rows, verdicts) => {
    const apart = values(rows, 'topic').some((topic) => {
      const own = rows.filter((row) => row.topic === topic);
      const may = ['yes', 'side-by-side'].includes(verdicts[topic] ?? '');
      return !may && values(own, 'place').length > 1;
    });
    return apart ? split(rows, 'place') : null;
  },
  many: (rows) => (rows.length > most ? (split(rows, 'measure') ?? []) : null),
};

/** The rows that have a number: a word in its place has no mark, and is not zero. */
export function numbered<T extends Row>(rows: readonly T[]): readonly T[] {
  return rows.filter(({ value }) => value !== none);
}

/**
 * Every reason why these figures may not stand on one axis, none where they may: they are of one
 * unit and one kind, all of a year or all added up from one day, of one whole where they are shares,
 * and, where they are of several places, of one measure that the places may be set side by side by.
 */
export function refusals(rows: readonly Row[], verdicts: Verdicts): readonly Refusal[] {
  const counted = numbered(rows);
  return reasons.flatMap((reason) => {
    const parts = judges[reason](counted, verdicts);
    return parts === null ? [] : [{ reason, parts }];
  });
}
