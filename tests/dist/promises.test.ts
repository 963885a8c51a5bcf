import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distPages, distRoot, documentOf } from '../lib/dist.ts';

/** Counted from the published rows alone, so that no code of the site is believed. */
const rows = Papa.parse<Record<string, string>>(
  readFileSync(join(distRoot, 'data/figures/figures.csv'), 'utf8'),
  {
    header: true,
    skipEmptyLines: 'greedy',
  },
).data;
const promises = (where: (row: Record<string, string>) => boolean = () => true): number =>
  new Set(
    rows
      .filter((row) => row.status === 'target' && where(row))
      .map(({ place, indicator, group }) => [place, indicator, group].join(' ')),
  ).size;

const pages = distPages();
const at = (path: string): Document => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`missing page: ${path}`);
  return documentOf(found);
};

test.each(['en', 'zh'])('%s: the home page counts a promise once', (lang) => {
  const hooks = [...at(`/${lang}/`).querySelectorAll('[data-promises]')];
  expect(hooks.length).toBeGreaterThan(0);
  for (const hook of hooks) {
    expect(hook.getAttribute('data-promises')).toBe(String(promises()));
    expect(hook.textContent).toContain(String(promises()));
  }
});

test('the threshold has a ring a promise, and their number under them', () => {
  const page = at('/');
  expect(page.querySelectorAll('[data-status="target"]')).toHaveLength(promises());
  expect(page.querySelector('.total .verso')?.textContent.trim()).toBe(String(promises()));
});

test.each(['en', 'zh'])('%s: each document has a ring for each of its promises', (lang) => {
  const openings = [...at(`/${lang}/documents/`).querySelectorAll('.openings > li')];
  const found = openings.map((opening) => ({
    document: opening.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '',
    rings: opening.querySelectorAll('[data-status="target"]').length,
    said: Number(/\d+/.exec(opening.querySelector('.verso')?.textContent ?? '')?.[0]),
  }));
  expect(found).not.toEqual([]);
  expect(found).toEqual(
    found.map(({ document }) => {
      const own = promises((row) => row.document === document);
      return { document, rings: own, said: own };
    }),
  );
});

test('no page draws a tick for a level that is a dash or words', () => {
  const none = rows
    .filter(({ status, value }) => status === 'baseline' && value === '')
    .map(({ id }) => id);
  const levels = rows.filter(({ status }) => status === 'baseline').length;
  const home = at('/en/');
  for (const id of none) expect(home.querySelector(`[data-key="${id}"]`), id).toBeNull();
  const ticks = at('/en/documents/').querySelectorAll('.openings [data-status="baseline"]');
  expect(ticks).toHaveLength(levels - none.length);
});
