import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { ledger } from '../../src/data/current.ts';
import { distPages, documentOf } from '../lib/dist.ts';
import { digitFaults, hanFaults, pluralFaults, retiredFaults } from '../lib/wording.ts';

const english = distPages().filter(({ lang }) => lang === 'en');
const chinese = distPages().filter(({ lang }) => lang === 'zh');

it.each(english)(
  '$path counts one thing in the singular, and has no bare Chinese in a table',
  (page) => {
    expect(pluralFaults(documentOf(page), ledger)).toEqual([]);
    expect(hanFaults(documentOf(page))).toEqual([]);
  },
);

it.each(chinese)('$path counts in 万 and 亿 in its tables', (page) => {
  expect(digitFaults(documentOf(page))).toEqual([]);
});

it.each([
  ...english.map((page) => ({ ...page, lang: 'en' as const })),
  ...chinese.map((page) => ({ ...page, lang: 'zh' as const })),
])('$path calls each thing by its one name', (page) => {
  expect(retiredFaults(documentOf(page), page.lang)).toEqual([]);
});

const of = (html: string): Document =>
  parseHTML(`<html><body><main>${html}</main></body></html>`).document;

it.each([
  ['1 schools', ['1 schools']],
  ['at least 1 markets', ['1 markets']],
  ['1 figures', ['1 figures']],
  ['1 school, 11 schools, 2.1 points, 1,001 people', []],
])('pluralFaults(%s) is %j', (text, faults) => {
  expect(pluralFaults(of(`<p>${text}</p>`), ledger)).toEqual(faults);
});

it.each([
  ['<td>全覆盖</td>', ['全覆盖']],
  ['<td>full coverage (全覆盖)</td>', []],
  ['<td>(全覆盖)</td>', ['(全覆盖)']],
  ['<td lang="zh-Hans">全覆盖</td>', []],
  ['<td>Jobs <small class="note">The text writes 92%以上.</small></td>', []],
  ['<td>as printed <b lang="zh-Hans">全覆盖</b></td>', []],
])('hanFaults(%s) is %j', (cell, faults) => {
  expect(hanFaults(of(`<table><tr>${cell}</tr></table>`))).toEqual(faults);
});

it.each([
  ['The baseline of 2022', 'en', ['baseline']],
  ['2022年的基期', 'zh', ['基期']],
  ['The starting level', 'en', []],
  ['See https://e.org/2022-baseline/', 'en', []],
  ['One of <code>target</code> <code>baseline</code>', 'en', []],
  ['A baseline is <code>baseline</code>', 'en', ['baseline']],
] as const)('retiredFaults(%s, %s) is %j', (text, lang, faults) => {
  expect([...retiredFaults(of(`<p>${text}</p>`), lang)]).toEqual(faults);
});

it.each([
  ['8,473,100人', ['8,473,100人']],
  ['50000', ['50000']],
  ['847.31万人', []],
  ['4162人', []],
])('digitFaults(%s) is %j', (text, faults) => {
  expect(digitFaults(of(`<table><tr><td class="sum">${text}</td></tr></table>`))).toEqual(faults);
});
