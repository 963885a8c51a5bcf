import { expect, test } from 'vitest';
import { edited, fixtureFiles, fixtureText } from '../../src/data/fixture.ts';
import type { Ledger } from '../../src/data/ledger.ts';
import { parseLedger } from '../../src/data/parse.ts';
import { earlyRows } from './answers-early.ts';

const target = 'suzhou-training-2022-target';
const answers = fixtureText('answers.csv').split('\n', 1).join('') + '\n';

/** The small ledger with a later document that reports on the promise, for a time or none. */
function later(period: string, note: string, answers: string): Ledger {
  const id = `suzhou-training-${period === '' ? 'undated' : '2021-03'}`;
  const parsed = parseLedger(
    fixtureFiles({
      ...edited('topics.csv', ',plan', ',plan later'),
      'documents.csv': `${fixtureText('documents.csv')}later,bureau,Later,后来,The city,某市,2021-05-01,,none,${'0b'.repeat(32)},,某市．后来．2021,,\n`,
      'figures.csv': `${fixtureText('figures.csv')}${id},later,p1n1,1万,suzhou,training,,reported,,exact,10000,,,${period},cumulative,${note}\n`,
      'answers.csv': answers,
    }),
  );
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.ledger;
}

test.each([
  [
    '2021-01/2021-03',
    ',',
    `${target},suzhou-training-2021-03,cannot-tell,"Counted from January 2021 to March 2021, before the promise falls due on 31 December 2022.",所报为2021年1月至2021年3月的数，承诺到2022年12月31日才到期。\n`,
  ],
  [
    '',
    'No date,无日期',
    `${target},suzhou-training-undated,cannot-tell,"Counted at a time that is not stated, before the promise falls due on 31 December 2022.",所报为没有写明时间的数，承诺到2022年12月31日才到期。\n`,
  ],
])('earlyRows(a result of %j) set it beside the promise, once', (period, note, rows) => {
  expect(earlyRows(later(period, note, answers))).toBe(rows);
  expect(earlyRows(later(period, note, answers + rows))).toBe('');
});
