import { expect, test } from 'vitest';
import { ledger } from '../../data/current.ts';
import { tableProblems } from '../../data/publish/table.ts';
import { runChecks } from '../run-checks.ts';
import { checksBody } from './checks.ts';

const results = runChecks(ledger);
const body = checksBody(results, ledger);

test('checksBody(results) has a sound row for each check, in their order', () => {
  const words = { id: 'checks', title: { en: '', zh: '' }, description: { en: '', zh: '' } };
  expect(tableProblems({ ...words, ...body })).toEqual([]);
  expect(body.rows.map(({ id }) => id)).toEqual(results.map(({ id }) => id));
});

test('checksBody(results) says claims and workings in words, with no template left in them', () => {
  const row = body.rows.find(({ id }) => id === 'measures-parts');
  expect(row).toMatchObject({ kind: 'document', verdict: 'holds' });
  expect(row?.working_en).toContain('16 + 9 + 4 = 29');
  expect(body.rows.filter((each) => Object.values(each).join('').includes('{'))).toEqual([]);
});

test('checksBody(results) names figures and documents that there are', () => {
  const ids = body.rows.flatMap(({ figures }) => String(figures).split(' '));
  expect(ids.map((id) => ledger.figure(id).id)).toEqual(ids);
  const named = new Set(ids.map((id) => ledger.figure(id).document));
  const inOrder = ledger.documents.map(({ id }) => id).filter((id) => named.has(id));
  expect(body.documents).toEqual(inOrder);
});
