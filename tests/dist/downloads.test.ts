import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { distFiles, distPages, distRoot, documentOf, readDist } from '../lib/dist.ts';

const files = distFiles();
// What a version keeps has the columns of its day, and its manifest holds it to its bytes.
const tables = files.filter((file) => file.endsWith('.csv') && !file.startsWith('v/'));

/** The columns that a part of the codebook describes. */
function columnsOf(heading: string): string[] {
  const parts = readDist('data/README.md').split(/^## /m);
  const part = parts.find((each) => each.startsWith(heading)) ?? '';
  return Array.from(part.matchAll(/^- `([^`]+)` — /gm), ([, name = '']) => name);
}

const bytesOf = (file: string): string => readFileSync(join(distRoot, file)).toString('base64');

const described = [...columnsOf('`figures.csv`'), ...columnsOf('Files for download')];

describe.each(tables)('%s', (file) => {
  const [head = '', ...rows] = readDist(file).split('\n');

  it('has the columns that the codebook describes, in its order, and rows', () => {
    const ofChart = /^(?:en|zh)\/charts\//.test(file);
    const expected = described.filter((name) => ofChart || name !== 'states');
    expect(head.replace(/^\uFEFF/, '').split(',')).toEqual(expected);
    expect(rows.length).toBeGreaterThan(1);
  });

  it('has its twin for spreadsheets, which begins with a byte order mark', () => {
    const plain = file.replace(/\.excel\.csv$/, '.csv');
    const twin = plain.replace(/\.csv$/, '.excel.csv');
    expect(readDist(twin)).toBe(`\uFEFF${readDist(plain)}`);
  });
});

test('the tables that were asked for are among the datasets', () => {
  const names = ['figures', 'suzhou-workers', 'employment-filings', 'training', 'tongren-workers'];
  expect(names.filter((name) => !files.includes(`data/${name}/${name}.csv`))).toEqual([]);
});

test.each(['en', 'zh'])('the data page of %s offers every dataset in both forms', (lang) => {
  const page = distPages().find(({ path }) => path === `/${lang}/data/`);
  const links = page === undefined ? [] : [...documentOf(page).querySelectorAll('a[download]')];
  const addresses = links.map((link) => link.getAttribute('href')?.replace(/^.*\/data\//, 'data/'));
  expect(addresses.sort()).toEqual(tables.filter((file) => file.startsWith('data/')));
});

describe.each(distPages().filter(({ kind }) => kind === 'charts/*'))('$path', (page) => {
  const document = documentOf(page);
  const folder = page.file.replace(/[^/]+\/index\.html$/, '');
  const id = page.path.split('/').at(-2) ?? '';

  // The poster's pictures go by the chart's name, and by that of a state too.
  it('links every file of its chart once, under one name', () => {
    const own = files.filter(
      (file) => file.startsWith(`${folder}${id}.`) && /\.(?:svg|png|csv)$/.test(file),
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
