import { expect, test } from 'vitest';
import { ledger } from './current.ts';
import { whenDue } from './when-due.ts';

test.each([
  ['suzhou-schools-2020-target', 'in-time'],
  ['suzhou-harmonious-firms-2022-12-31-target', 'later'],
  ['suzhou-model-workers-undated-target', 'undated'],
  // The only text about Dongtou is the plan itself.
  ['dongtou-new-urban-jobs-2023-target', 'later'],
  ['suzhou-filings-2020-11-30', null],
])('whenDue(%s) is %s', (id, due) => {
  expect(whenDue(ledger.figure(id), ledger)).toBe(due);
});
