import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { counted } from './count.ts';

const may = { document: 'suzhou-2020-measures' };

test.each(['asked', 'answered'])('counted(%s) counts each promise once', (what) => {
  const ids = counted(what, {}, ledger);
  expect(ids.length).toBe(new Set(ids).size);
});

test('counted(answered) has just the promises that a result speaks to', () => {
  const expected = ledger.answers.filter(({ result }) => result !== null);
  expect(new Set(counted('answered', {}, ledger))).toEqual(
    new Set(expected.map(({ promise }) => promise)),
  );
});

test('counted(of May 2020) finds the promises that came due, and those answered', () => {
  expect(counted('asked', may, ledger)).toHaveLength(11);
  expect(counted('answered', may, ledger)).toHaveLength(3);
});

test('counted(unknown) says so', () => {
  expect(() => counted('everything', {}, ledger)).toThrow('unknown count: everything');
});
