import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { most, numbered, reasons, refusals, type Reason } from './alike.ts';
import { none, type Row } from './row.ts';

/** A level of people in Suzhou. */
const one: Row = {
  id: 'one',
  place: 'suzhou',
  topic: 'filings',
  status: 'reported',
  bound: 'exact',
  document: 'award',
  due: none,
  unit: 'person',
  kind: 'stock',
  accrual: 'point',
  measure: 'filings',
  since: '2020-11-30',
  until: '2020-11-30',
  value: '5376800',
};
const two: Row = { ...one, id: 'two', measure: 'residents', value: '0' };
const sum: Row = { ...one, kind: 'flow', accrual: 'cumulative', since: '2022-01-01' };
const rate: Row = { ...one, unit: 'percent', kind: 'share' };
const elsewhere: Row = { ...one, id: 'two', place: 'huzhou' };
const verdicts = { filings: 'yes', jobs: 'side-by-side', money: 'no', tongren: 'one-place' };

test.each<[string, readonly Row[], readonly Reason[]]>([
  ['nothing', [], ['empty']],
  ['a word', [{ ...one, value: none }], ['empty']],
  ['one level', [one], []],
  ['two levels of one place', [one, two], []],
  ['a level and a word', [one, { ...two, unit: 'firm', value: none }], []],
  ['a rank', [{ ...one, kind: 'rank' }], ['rank']],
  ['people and person-times', [one, { ...two, unit: 'person-time' }], ['person-times']],
  ['people and firms', [one, { ...two, unit: 'firm' }], ['unit']],
  ['a stock and a flow', [one, { ...two, kind: 'flow' }], ['kind']],
  ['a level and a year', [one, { ...two, accrual: 'per-year' }], ['moment']],
  ['a year and a running total', [sum, { ...sum, accrual: 'per-year' }], ['accrual']],
  ['one that is not said to be which', [{ ...one, accrual: 'unclear' }], []],
  ['a year and one not said', [sum, { ...sum, accrual: 'unclear' }], ['unclear']],
  [
    'two not said',
    [
      { ...one, accrual: 'unclear' },
      { ...two, accrual: 'unclear' },
    ],
    ['unclear'],
  ],
  ['one share in two years', [rate, { ...rate, id: 'two' }], []],
  ['two shares', [rate, { ...rate, measure: 'other' }], ['measure']],
  [
    'two rules',
    [
      { ...one, kind: 'rule' },
      { ...two, kind: 'rule' },
    ],
    ['measure'],
  ],
  ['two totals from one day', [sum, { ...sum, id: 'two' }], []],
  ['two totals from two days', [sum, { ...sum, since: '2023-01-01' }], ['start']],
  ['two totals from a day unknown', [sum, sum].map((row) => ({ ...row, since: none })), ['start']],
  ['one total from a day unknown', [{ ...sum, since: none }], []],
  ['one measure of two places', [one, elsewhere], []],
  ['two measures of two places', [two, elsewhere], ['place-measure']],
  ['a place, and none stated', [one, { ...two, place: none }], ['place-measure']],
  ['places that stand side by side', [one, elsewhere].map((r) => ({ ...r, topic: 'jobs' })), []],
  ['places not to be compared', [one, elsewhere].map((r) => ({ ...r, topic: 'money' })), ['topic']],
  ['a topic of one place', [one, elsewhere].map((r) => ({ ...r, topic: 'tongren' })), ['topic']],
  ['a topic nobody judged', [one, elsewhere].map((r) => ({ ...r, topic: 'new' })), ['topic']],
  ['as many as a page holds', Array.from({ length: most }, () => one), []],
  ['more than a page holds', Array.from({ length: most + 1 }, () => one), ['many']],
])('refusals(%s)', (_, rows, expected) => {
  expect(refusals(rows, verdicts).map(({ reason }) => reason)).toEqual(expected);
});

test('refusals(rows) tells the ways out, the largest part first', () => {
  const rows = [one, { ...two, unit: 'firm' }, { ...two, id: 'three' }];
  expect(refusals(rows, verdicts)).toEqual([
    {
      reason: 'unit',
      parts: [
        { filter: 'unit', value: 'person', count: 2 },
        { filter: 'unit', value: 'firm', count: 1 },
      ],
    },
  ]);
});

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.constant('x'),
  place: fc.constantFrom('suzhou', 'huzhou', none),
  topic: fc.constantFrom('filings', 'jobs', 'money'),
  status: fc.constantFrom('target', 'reported'),
  bound: fc.constant('exact'),
  document: fc.constant('a'),
  due: fc.constant(none),
  unit: fc.constantFrom('person', 'person-time', 'firm'),
  kind: fc.constantFrom('stock', 'flow', 'share', 'rank', 'rule'),
  accrual: fc.constantFrom('point', 'per-year', 'cumulative', 'unclear'),
  measure: fc.constantFrom('m', 'n'),
  since: fc.constantFrom('2022-01-01', '2023-01-01', none),
  until: fc.constant(none),
  value: fc.constantFrom('0', '1', none),
});
const rows = fc.array(row, { maxLength: 6 });
const named = (given: readonly Row[]): readonly Reason[] =>
  refusals(given, verdicts).map(({ reason }) => reason);

describe('refusals(any rows)', () => {
  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(named(given.toReversed())).toEqual(named(given));
      }),
    );
  });

  test('are never taken back by one more row, but that there is none', () => {
    fc.assert(
      fc.property(rows, row, (given, more) => {
        // People beside person-times are told apart from units at large.
        const of = (list: readonly Row[]): readonly string[] =>
          named(list).filter((reason) => reason !== 'empty');
        expect(of([...given, more])).toEqual(expect.arrayContaining([...of(given)]));
      }),
    );
  });

  test('are none only where the numbers are alike', () => {
    fc.assert(
      fc.property(rows, (given) => {
        fc.pre(named(given).length === 0);
        const counted = numbered(given);
        for (const column of ['unit', 'kind', 'accrual'] as const)
          expect(new Set(counted.map((each) => each[column])).size).toBe(1);
        if (new Set(counted.map(({ place }) => place)).size > 1)
          expect(new Set(counted.map(({ measure }) => measure)).size).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  test('are in one order, each once, and a way out leaves their reason behind', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const found = refusals(given, verdicts);
        expect(reasons.filter((reason) => named(given).includes(reason))).toEqual(named(given));
        for (const { parts, reason } of found)
          for (const { filter, value, count } of parts) {
            const part = numbered(given).filter((each) => each[filter] === value);
            expect(part).toHaveLength(count);
            expect(count).toBeLessThan(numbered(given).length);
            if (
              ['unit', 'person-times', 'kind', 'measure', 'topic', 'place-measure'].includes(reason)
            )
              expect(named(part)).not.toContain(reason);
          }
      }),
    );
  });
});
