import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { refusals } from '../explore/alike.ts';
import { none, read, written } from '../explore/row.ts';
import { exploredRow, facets, mostRows, otherWords, told } from './explore.ts';

const rows = ledger.figures.map((figure) => exploredRow(figure, ledger));

test('exploredRow(every figure, ledger) is read from its attribute as it was', () => {
  for (const row of rows) expect(read(row.id, written(row))).toEqual(row);
});

test.each([
  ['dongtou-new-urban-jobs-2026-target', { due: '2026', accrual: 'per-year', kind: 'flow' }],
  ['dongtou-new-urban-jobs-2022-baseline', { due: none, since: '2022-01-01' }],
  ['unstated-tongren-trained-undated', { place: none, until: none }],
])('exploredRow(%s) has %j', (id, cells) => {
  expect(exploredRow(ledger.figure(id), ledger)).toMatchObject(cells);
});

test.each([
  ['en', '洞头 城镇新增就业'],
  ['zh', 'Dongtou New urban jobs'],
] as const)('otherWords(a figure, ledger, %s) are those of the other language', (lang, words) => {
  const figure = ledger.figure('dongtou-new-urban-jobs-2026-target');
  expect(otherWords(figure, ledger, lang)).toBe(words);
});

test('facets(rows, ledger, lang) name every value there is, once, in both languages', () => {
  const [english, chinese] = [facets(rows, ledger, 'en'), facets(rows, ledger, 'zh')];
  expect(english.map(({ filter }) => filter)).toEqual(chinese.map(({ filter }) => filter));
  for (const { filter, options } of english) {
    const there = new Set(rows.map((row) => row[filter]));
    if (filter !== 'place') there.delete(none);
    expect(new Set(options.map(([value]) => value))).toEqual(there);
    expect(new Set(options.map(([, name]) => name)).size).toBe(options.length);
  }
  const due = english.find(({ filter }) => filter === 'due')?.options ?? [];
  expect(due.map(([year]) => year)).toEqual(due.map(([year]) => year).toSorted());
});

test('told(ledger, lang) has a word for every reason, and a topic’s own where places may not be compared', () => {
  const { no, why, verdicts } = told(ledger, 'en');
  expect(no.many).toBe('They are more than the 24 lines that a page has room for.');
  for (const [topic, verdict] of Object.entries(verdicts))
    expect(topic in why).toBe(verdict !== 'yes');
});

test.each([
  ['new-urban-jobs', ['dongtou', 'huzhou'], []],
  ['surveyed-unemployment', ['dongtou', 'huzhou'], []],
  ['skilled-workers', ['dongtou'], []],
])('refusals of %s of %j are %j', (measure, places, reasons) => {
  const some = rows.filter(
    (row) => row.measure === measure && places.includes(row.place) && row.accrual !== 'cumulative',
  );
  expect(some.length).toBeGreaterThan(1);
  expect(refusals(some, told(ledger, 'en').verdicts).map(({ reason }) => reason)).toEqual(reasons);
});

test('the page has room for every figure of today', () => {
  expect(ledger.figures.length).toBeLessThanOrEqual(mostRows);
});
