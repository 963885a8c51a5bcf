import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { builtPackage, dataBytes, typesOf } from '../lib/data-files.ts';
import { distFiles, distPages, documentOf, readDist, type DistPage } from '../lib/dist.ts';

const files = distFiles();
const pages = distPages().filter(({ kind }) => kind === 'data/*');
const { resources } = builtPackage();
const idOf = ({ path }: DistPage): string => path.split('/').at(-2) ?? '';

/** The path below `data/` of every file that a page offers. */
function offeredBy(document: Document): string[] {
  const links = [...document.querySelectorAll('main a[download]')];
  return links.map((link) => (link.getAttribute('href') ?? '').replace(/^.*?\/data\//, ''));
}

describe.each(['en', 'zh'])('the page of all datasets in %s', (lang) => {
  const page = distPages().find(({ path }) => path === `/${lang}/data/`);
  const document = page === undefined ? null : documentOf(page);
  const links = [...(document?.querySelectorAll('main h3 a') ?? [])];

  test('leads to every dataset once, the whole ledger first', () => {
    const ids = links.map((link) => link.getAttribute('href')?.split('/').at(-2));
    expect(ids[0]).toBe('figures');
    expect(ids.toSorted()).toEqual(resources.map(({ name }) => name).toSorted());
  });

  test('has them in groups, each with a name that is linked above', () => {
    const names = [...(document?.querySelectorAll('.shelves a') ?? [])];
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      const group = document?.getElementById(name.getAttribute('href')?.slice(1) ?? '');
      expect(group?.textContent).toBe(name.textContent);
    }
  });

  test('keeps the address that each dataset had on it', () => {
    const lost = resources.filter(({ name }) => document?.getElementById(name) === null);
    expect(lost).toEqual([]);
  });
});

test('every dataset has its page in both languages', () => {
  const expected = resources.flatMap(({ name }) => [`/en/data/${name}/`, `/zh/data/${name}/`]);
  expect(pages.map(({ path }) => path).toSorted()).toEqual(expected.toSorted());
});

describe.each(pages)('$path', (page) => {
  const document = documentOf(page);
  const id = idOf(page);
  const resource = resources.find(({ name }) => name === id);
  const columns = resource === undefined ? [] : [...typesOf(resource).keys()];

  test('offers every file of its dataset', () => {
    const own = files
      .filter((file) => file.startsWith(`data/${id}/${id}.`))
      .map((file) => file.slice('data/'.length));
    expect([...new Set(offeredBy(document))].toSorted()).toEqual(own);
  });

  test('says of each file its size and its hash', () => {
    const entries = [...document.querySelectorAll('.files li')];
    expect(entries.length).toBeGreaterThanOrEqual(4);
    for (const entry of entries) {
      const path = entry.querySelector('a')?.getAttribute('href')?.split('/data/').at(-1) ?? '';
      const bytes = dataBytes(path);
      const [number = '', unit] = entry.querySelector('.size')?.textContent.split(' ') ?? [];
      const scale = unit === 'MB' ? 1e6 : unit === 'kB' ? 1e3 : 1;
      expect(Math.abs(Number(number) * scale - bytes.length)).toBeLessThanOrEqual(scale / 2);
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect(entry.querySelector('code')?.textContent).toBe(hash);
    }
  });

  test('shows the first rows, and explains every column', () => {
    const head = [...document.querySelectorAll('.preview th code')].map((each) => each.textContent);
    const explained = [...document.querySelectorAll('.codebook dt code')];
    const rows = JSON.parse(readDist(`data/${id}/${id}.json`)) as Record<
      string,
      string | number | null
    >[];
    const cells = [...document.querySelectorAll('.preview tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
    );
    expect(head).toEqual(columns);
    expect(explained.map((each) => each.textContent)).toEqual(columns);
    expect(cells).toEqual(
      rows.slice(0, 12).map((row) => columns.map((name) => String(row[name] ?? '').trim())),
    );
  });

  test('says on what terms, how it is made and what it cannot tell', () => {
    expect(document.querySelectorAll('.terms a[rel="license"]')).toHaveLength(2);
    expect(document.querySelector('.terms a[href*="mit"]')).not.toBeNull();
    expect(document.querySelectorAll('.limits li').length).toBeGreaterThan(1);
    expect(document.querySelectorAll('.made a[href*="/documents/"]').length).toBeGreaterThan(0);
  });
});
