import { expect, test } from 'vitest';
import { readDocument } from '../../src/reading/document.ts';
import { readings } from '../../src/reading/readings.ts';
import { scoreOf, sumOf, type Gold } from './reader-score.ts';

const text = '某市2025年工作报告\n2025年，新增就业5.2万人，培训3万人次以上，失业率4.5%。';
const all = readings(readDocument(text));
const gold: readonly Gold[] = [
  { value: 52000, unit: '人', qualifier: 'eq', status: 'reported', period: '2025' },
  { value: 30000, unit: '人次', qualifier: 'gte', status: 'reported', period: '2025' },
  { value: 4.5, unit: '%', qualifier: 'eq', status: 'reported', period: '' },
];
const whole = { texts: 1, marked: 3, found: 3, read: 3, extra: 0, unit: 3, bound: 3, status: 3 };
const times = { timed: 2, period: 2, empty: 0, wrong: 0 };

/** The gold with some of the first figure changed. */
const changed = (change: Partial<Gold>): readonly Gold[] =>
  gold.map((own, at) => (at === 0 ? { ...own, ...change } : own));

test.each<[string, readonly Gold[], object]>([
  ['what is read right', gold, { ...whole, ...times }],
  ['another unit', changed({ unit: '人次' }), { ...whole, ...times, unit: 2 }],
  ['another bound', changed({ qualifier: 'gte' }), { ...whole, ...times, bound: 2 }],
  ['another status', changed({ status: 'target' }), { ...whole, ...times, status: 2 }],
  ['another period', changed({ period: '2024' }), { ...whole, ...times, period: 1, wrong: 1 }],
  [
    'another value',
    changed({ value: 52001.5e3 }),
    { ...whole, found: 2, extra: 1, unit: 2, bound: 2, status: 2, ...times, timed: 1, period: 1 },
  ],
  [
    'a figure that may be left out',
    changed({ value: 7, optional: true }),
    {
      ...whole,
      ...{ marked: 2, found: 2, extra: 1, unit: 2, bound: 2, status: 2 },
      ...{ ...times, timed: 1, period: 1 },
    },
  ],
])('scoreOf(gold, readings) counts %s', (_, own, score) => {
  expect(scoreOf(own, all)).toEqual(score);
});

test('sumOf(scores) adds every count', () => {
  const score = scoreOf(gold, all);
  expect(sumOf([score, score])).toMatchObject({ texts: 2, marked: 6, timed: 4 });
  expect(sumOf([])).toMatchObject({ texts: 0, wrong: 0 });
});
