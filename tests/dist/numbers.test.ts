import { expect, it } from 'vitest';
import { ledger } from '../../src/data/current.ts';
import { langs } from '../../src/i18n/lang.ts';
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

/** The numbers that are said to be worked out, and lead to no check of their language. */
function astray(
  numbers: readonly Element[],
  lang: string,
  checks: ReadonlySet<string>,
): readonly string[] {
  return numbers.flatMap((number) => {
    const [check = ''] = (number.getAttribute('data-worked') ?? '').split('/');
    const leads = number.getAttribute('href')?.endsWith(`/${lang}/checks/#${check}`) === true;
    return leads && checks.has(check) ? [] : [number.outerHTML];
  });
}

it.each(langs)('in %s every number that we worked out leads to its check', (lang) => {
  const own = words.filter((page) => page.lang === lang);
  const list = own.find(({ path }) => path === `/${lang}/checks/`);
  if (list === undefined) throw new Error(`missing page: /${lang}/checks/`);
  const page = documentOf(list);
  const checks = new Set([...page.querySelectorAll('.check')].map(({ id }) => id));
  const numbers = own.flatMap((each) => [...documentOf(each).querySelectorAll('[data-worked]')]);
  expect(numbers.length).toBeGreaterThan(0);
  expect(astray(numbers, lang, checks)).toEqual([]);
  const planted = page.createElement('a');
  planted.setAttribute('data-worked', 'nothing/at-all');
  planted.setAttribute('href', `/${lang}/checks/#nothing`);
  expect(astray([...numbers, planted], lang, checks)).toHaveLength(1);
});
