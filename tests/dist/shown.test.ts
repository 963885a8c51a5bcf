import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { ledger } from '../../src/data/current.ts';
import { distPages, documentOf } from '../lib/dist.ts';
import { accrualFaults, originFaults, titleFaults, traceFaults, unitFaults } from '../lib/shown.ts';

const pages = distPages().flatMap((page) =>
  page.lang === undefined ? [] : [{ ...page, lang: page.lang }],
);

it.each(pages)('$path says of each value a year or in all, and in what unit', (page) => {
  const document = documentOf(page);
  expect(accrualFaults(document, ledger, page.lang)).toEqual([]);
  expect(traceFaults(document, ledger, page.lang)).toEqual([]);
  expect(unitFaults(document, ledger, page.lang)).toEqual([]);
});

it.each(pages)('$path names place and text in a table of several', (page) => {
  expect(originFaults(documentOf(page), ledger, page.lang)).toEqual([]);
});

const jobs = 'huzhou-new-urban-jobs-2026-12-31-target';
const open = 'suzhou-startup-subsidy-undated-projection';
const link = (attributes: string, text: string): string =>
  `<a href="/#${jobs}" data-status="target" ${attributes}>${text}</a>`;
const row = (text: string, attributes = 'data-accrual="per-year"'): string =>
  `<table><tr><td>${link(attributes, text)}</td></tr></table>`;

it.each([
  [row('at least 60,000 people a year'), []],
  [row('at least 60,000 people'), [`${jobs}: no “a year”`]],
  [row('at least 60,000 people a year', ''), [`${jobs}: data-accrual is not there`]],
  [row('60,000 a year', 'data-accrual="cumulative"'), [`${jobs}: data-accrual is cumulative`]],
  [`<p>${link('data-accrual="per-year" title="60,000 people a year"', '60,000')}</p>`, []],
  [`<p>${link('data-accrual="per-year" title="60,000"', '60,000')}</p>`, [`${jobs}: no “a year”`]],
])('accrualFaults finds in %s: %j', (html, faults) => {
  expect(accrualFaults(parseHTML(html).document, ledger, 'en')).toEqual(faults);
});

it.each([
  ['60,000 people a year (promised)', 0],
  ['60,000 people (promised)', 1],
  ['60,000', 0],
])('titleFaults of a link titled %s are %d', (title, count) => {
  const link = `<a href="http://x/en/documents/y/#${jobs}" title="${title}">60,000</a>`;
  expect(titleFaults(parseHTML(link).document, ledger, 'en')).toHaveLength(count);
});

it.each([
  [jobs, '<b data-accrual="per-year">60,000 people a year</b>', 0],
  [jobs, '<b data-accrual="per-year">60,000 people</b>', 1],
  [jobs, '<b>60,000 people a year</b>', 1],
  [open, 'not said whether a year or in all', 0],
  [open, '200 million yuan', 1],
])('traceFaults of %s in %s are %d', (id, html, count) => {
  const { document } = parseHTML(`<template data-trace-of="${id}">${html}</template>`);
  expect(traceFaults(document, ledger, 'en')).toHaveLength(count);
});

it.each([
  ['at least 60,000 people a year', 0],
  ['at least 60,000 a year', 1],
])('unitFaults of a row with %s are %d', (text, count) => {
  expect(unitFaults(parseHTML(row(text)).document, ledger, 'en')).toHaveLength(count);
});

const tongren = ['unstated-tongren-placed-undated', 'jiangsu-tongren-placed-undated'];
const table = (ids: readonly string[], said: readonly string[]): Document =>
  parseHTML(
    `<table class="entries-book">${ids
      .map((id, i) => `<tr><td>${said[i] ?? ''} <a href="/#${id}" data-status="x"></a></td></tr>`)
      .join('')}</table>`,
  ).document;

it.each([
  [tongren, ['place not stated', 'Jiangsu'], []],
  [tongren, ['', 'Jiangsu'], ['unstated-tongren-placed-undated: no place']],
  [[jobs], [''], []],
  [[jobs, 'huzhou-surveyed-unemployment-2026-target'], ['', ''], []],
  [
    ['suzhou-filings-2020-11-30', 'suzhou-training-2022-12-31-target'],
    ['text of 8 Jan 2021', ''],
    ['suzhou-training-2022-12-31-target: no text'],
  ],
])('originFaults of %j that say %j are %j', (ids, said, faults) => {
  expect(originFaults(table(ids, said), ledger, 'en')).toEqual(faults);
});
