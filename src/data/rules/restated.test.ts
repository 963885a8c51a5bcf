import { expect, test } from 'vitest';
import { added, type Edit } from '../broken/edits.ts';
import { edited, fixtureProblems } from '../fixture.ts';

/** The small ledger with a later document that promises a training of so much by 2022. */
const again = (printed: string, bound: string, value: string): Edit =>
  added(
    'figures.csv',
    `suzhou-training-again-2022-target,later,p2n1,${printed},suzhou,training,,target,plain,${bound},${value},,,../2022,cumulative,,`,
    added(
      'documents.csv',
      `later,bureau,Later,后来,The city,某市,2021-05-01,,none,${'0b'.repeat(32)},,某市．后来．2021,,`,
      edited('topics.csv', ',plan', ',plan later'),
    ),
  );

test('parseLedger(files) reports a promise that a later document says again', () => {
  expect(fixtureProblems(again('70万人次以上', 'at-least', '700000'))).toEqual([
    'data/figures.csv:5: id: duplicate promise: suzhou-training-again-2022-target says again what suzhou-training-2022-target promises (leave the row out, set p2n1 of later aside in data/mentions.csv as other with the note "restates suzhou-training-2022-target", and say in the note of that figure where it is said again)',
  ]);
});

test.each([
  ['more', '80万人次以上', 'at-least', '800000'],
  ['without its bound', '70万人次', 'exact', '700000'],
])('parseLedger(files) accepts a later promise of the same, %s', (_, printed, bound, value) => {
  expect(fixtureProblems(again(printed, bound, value))).toEqual([]);
});
