import { expect, test } from 'vitest';
import { fixtureFiles } from './fixture.ts';
import { futureDays } from './future.ts';
import { formatProblem } from './problem.ts';

test.each([
  ['2021-01-01', []],
  [
    '2020-06-01',
    [
      'data/corrections.csv:2: date: 2021-01-01 has not come yet, today is 2020-06-01: look at it again',
    ],
  ],
  [
    '2019-12-31',
    [
      'data/documents.csv:2: published: 2020-05-22 has not come yet, today is 2019-12-31: look at it again',
      'data/corrections.csv:2: date: 2021-01-01 has not come yet, today is 2019-12-31: look at it again',
    ],
  ],
])('futureDays(files) on %s', (today, said) => {
  expect(futureDays(fixtureFiles(), 'data', today).map(formatProblem)).toEqual(said);
});
