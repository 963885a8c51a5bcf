import { describe, expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { breakLines } from '../charts/text/break.ts';
import { drawnFrom, ledgerOf } from './ledger.ts';
import { namesOf } from './names.ts';
import { cut } from './pen.ts';

const loaded: unknown = JSON.parse(JSON.stringify(drawnFrom(ledger)));
const browser = ledgerOf(loaded as ReturnType<typeof drawnFrom>);

const jobs = [
  'dongtou-new-urban-jobs-2022-baseline',
  'dongtou-new-urban-jobs-2026-target',
] as const;
const city = 'huzhou-new-urban-jobs-2026-12-31-target';

test.each([
  ['en', jobs, 'Dongtou · New urban jobs: 2 figures', ['2022|starting level', '2026|promised']],
  ['zh', jobs, '洞头 · 城镇新增就业：2个数据', ['2022年|起点', '2026年|承诺']],
  [
    'en',
    [jobs[0], city],
    'New urban jobs: 2 figures',
    ['Dongtou|2022', 'Huzhou|from 1 Aug 2024 to 31 Dec 2026'],
  ],
] as const)('namesOf(figures, ledger, %s) of %j', (lang, ids, title, entries) => {
  const figures = ids.map((id) => browser.figure(id));
  const names = namesOf(figures, browser, lang);
  expect(names.title).toBe(title);
  expect(names.entries.map(({ entry, sub }) => `${entry}|${sub}`)).toEqual(entries);
});

test('ledgerOf(what a browser loads) has every figure, without what a drawing never says', () => {
  expect(browser.figures.map(({ id }) => id)).toEqual(ledger.figures.map(({ id }) => id));
  expect(browser.figures.every(({ note }) => note.en === '')).toBe(true);
});

describe('cut(text, most, parted)', () => {
  const parted = (text: string): string[] => breakLines(text, 60, 13, 'en');

  test.each([
    ['short', 1, ['short']],
    ['two words here', 2, ['two words', 'here']],
    ['many words that have no room', 1, ['many…']],
    ['unbreakablewords', 1, ['unbreak…']],
  ])('%j in %i', (text, most, lines) => {
    expect(cut(text, most, parted)).toEqual(lines);
  });
});
