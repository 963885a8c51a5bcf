import { expect, test } from 'vitest';
import { ledger } from './current.ts';
import { fixtureLedger } from './fixture.ts';
import { promiseColumns, promiseRow } from './promise-table.ts';

const small = fixtureLedger();

test('promiseRow(target) has its series, its day, its wording and what was reported', () => {
  const row = promiseRow(small.figure('suzhou-training-2022-target'), small);
  expect(Object.keys(row)).toEqual(promiseColumns.map(({ name }) => name));
  expect(row).toMatchObject({
    promise: 'suzhou-training-2022-target',
    series: 'suzhou:training',
    place_en: 'Suzhou',
    force: 'plain',
    bound: 'at-least',
    value: 700_000,
    due: '2022-12-31',
    due_seen: 'later',
    baseline: null,
    results: 'suzhou-training-2020-11-30',
    results_printed: '5万',
    verdicts: 'not-met',
  });
});

test.each([
  [
    'no document reports on',
    'dongtou-new-urban-jobs-2023-target',
    { results: null, verdicts: 'unreported', baseline: 'dongtou-new-urban-jobs-2022-baseline' },
  ],
  [
    'is not due',
    'dongtou-new-urban-jobs-2027-target',
    { due: '2027-12-31', results: null, verdicts: null },
  ],
  [
    'two results speak to',
    'suzhou-training-2022-12-31-target',
    { results_printed: '133.07万人次 | 235.04万人次', verdicts: 'cannot-tell cannot-tell' },
  ],
  ['has no day', 'suzhou-model-workers-undated-target', { due: null, due_seen: 'undated' }],
])('promiseRow(a target that %s)', (_, id, expected) => {
  expect(promiseRow(ledger.figure(id), ledger)).toMatchObject(expected);
});
