import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { distFiles, distPages, distRoot, documentOf, readDist } from '../lib/dist.ts';

const files = distFiles();
// What a version keeps has the columns of its day, and its manifest holds it to its bytes.
const tables = files.filter((file) => file.endsWith('.csv') && !file.startsWith('v/'));

/** The columns that a section of a codebook describes, in order; `heading` begins it. */
function columnsOf(book: string, heading: (line: string) => boolean): string[] {
  const sections = readDist(book).split(/^## /m);
  const section = sections.find((each) => heading(each.split('\n')[0] ?? '')) ?? '';
  return Array.from(section.matchAll(/^- `([^`]+)`(?: — |（)/gm), ([, name = '']) => name);
}

const bytesOf = (file: string): string => readFileSync(join(distRoot, file)).toString('base64');

/** The columns that a codebook has for a table: a dataset by its id, or a chart's. */
function describedIn(lang: 'en' | 'zh', file: string): string[] {
  const book = `data/codebook.${lang}.md`;
  const [, dataset] = /^data\/([^/]+)\//.exec(file) ?? [];
  const named = columnsOf(book, (line) => line.includes(`\`${dataset ?? 'figures'}\``));
  const ofChart = columnsOf(book, (line) => /chart|图表/.test(line));
  return dataset === undefined ? [...named, ...ofChart] : named;
}

describe.each(tables)('%s', (file) => {
  const [head = '', ...rows] = readDist(file).split('\n');

  it.each(['en', 'zh'] as const)('has the columns of the codebook of %s, and rows', (lang) => {
    expect(head.replace(/^\uFEFF/, '').split(',')).toEqual(describedIn(lang, file));
    expect(rows.length).toBeGreaterThan(1);
  });

  it('has its twin for spreadsheets, which begins with a byte order mark', () => {
    const plain = file.replace(/\.excel\.csv$/, '.csv');
    const twin = plain.replace(/\.csv$/, '.excel.csv');
    expect(readDist(twin)).toBe(`\uFEFF${readDist(plain)}`);
  });
});

test('the tables that were asked for are among the datasets', () => {
  const names = [
    ...['figures', 'promises', 'suzhou-workers', 'employment-filings', 'training'],
    ...['tongren-workers', 'dongtou-plan-2022-2027', 'dongtou-plan-2022-2027-wide'],
    ...['huzhou-plan-2024-2026', 'suzhou-2020-promises', 'checks', 'mentions', 'context'],
    ...['places', 'indicators', 'documents', 'answers', 'topics', 'units', 'groups'],
    ...['corrections', 'terms', 'guarded', 'datasets'],
  ];
  const lacking = names.flatMap((name) =>
    ['csv', 'excel.csv', 'xlsx', 'json', 'bib', 'ris', 'csl.json']
      .map((format) => `data/${name}/${name}.${format}`)
      .filter((file) => !files.includes(file)),
  );
  expect(lacking).toEqual([]);
  expect(files).toContain('data/figures/figures.parquet');
});

describe.each(distPages().filter(({ kind }) => kind === 'charts/*'))('$path', (page) => {
  const document = documentOf(page);
  const folder = page.file.replace(/[^/]+\/index\.html$/, '');
  const id = page.path.split('/').at(-2) ?? '';

  // The poster's pictures go by the chart's name, and by that of a state too.
  it('links every file of its chart once, under one name', () => {
    const own = files.filter(
      (file) =>
        file.startsWith(`${folder}${id}.`) && /\.(?:svg|png|csv|bib|ris|csl\.json)$/.test(file),
    );
    const linked = [...document.querySelectorAll('a[download]')].map(
      (link) => folder + (link.getAttribute('href') ?? '').replace(/^.*\//, ''),
    );
    expect(own.length).toBeGreaterThanOrEqual(4);
    const twins = new Set(linked.map((file) => bytesOf(file)));
    expect(own.filter((file) => !linked.includes(file) && !twins.has(bytesOf(file)))).toEqual([]);
    expect(linked.filter((file) => !own.includes(file))).toEqual([]);
    expect(new Set(linked).size).toBe(linked.length);
  });

  it('says on what terms', () => {
    expect(document.querySelectorAll('a[rel="license"]')).toHaveLength(2);
  });
});
