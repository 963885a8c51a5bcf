import { expect, it } from 'vitest';
import { ledger } from '../../src/data/current.ts';
import { distPages, documentOf } from '../lib/dist.ts';

const words = distPages().filter(({ lang }) => lang !== undefined);

it.each(words)('$path shows a number with the sign of its own status', (page) => {
  const numbers = [...documentOf(page).querySelectorAll('a.number[data-status]')];
  const wrong = numbers.flatMap((number) => {
    const id = number.getAttribute('href')?.split('#')[1] ?? '';
    const { status } = ledger.figure(id);
    return number.getAttribute('data-status') === status ? [] : [id];
  });
  expect(wrong).toEqual([]);
});

it('a figure named in a check has a sign, and what is worked out has none', () => {
  const page = distPages().find(({ path }) => path === '/en/checks/');
  if (page === undefined) throw new Error('missing page: /en/checks/');
  const claims = [...documentOf(page).querySelectorAll('.check h3 a.number')];
  const kinds = new Set(claims.map((number) => number.getAttribute('data-status')));
  expect(kinds).toContain('reported');
  expect(kinds).toContain('target');
});
