import { describe, expect, it, test } from 'vitest';
import { charts } from '../../src/charts/registry.ts';
import { ledger } from '../../src/data/current.ts';
import { langs } from '../../src/i18n/lang.ts';
import { figuresOfChart } from '../../src/site/chart-figures.ts';
import { figureCitation } from '../../src/site/cite-figure.ts';
import { currentValues } from '../../src/site/current-values.ts';
import { passageOf } from '../../src/site/passage.ts';
import { basePath, distPages, documentOf, readDist } from '../lib/dist.ts';

const { SITE_URL = 'http://localhost:4321' } = process.env;
const root = new URL(basePath, SITE_URL).href;
const pages = new Map(distPages().map((page) => [page.path, page]));

/** The card of a figure as a document; throws where there is none. */
function cardOf(lang: string, id: string): Document {
  const page = pages.get(`/${lang}/figures/${id}/`);
  if (page === undefined) throw new Error(`missing card: ${lang} ${id}`);
  return documentOf(page);
}

describe.each(langs)('the cards of /%s/figures/', (lang) => {
  it('give each figure with its source, to read and as plain text', () => {
    const wrong = ledger.figures.filter((figure) => {
      const own = `${root}${lang}/figures/${figure.id}/`;
      const words = figureCitation(figure, lang, own);
      const said = cardOf(lang, figure.id).querySelector('.cite')?.textContent;
      return said !== words || readDist(`${lang}/figures/${figure.id}.txt`) !== `${words}\n`;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are found by their rows, and lead to them and to the words where those have an address', () => {
    for (const figure of ledger.figures) {
      const card = cardOf(lang, figure.id);
      const row = `${root}${lang}/documents/${figure.document}/#${figure.id}`;
      expect(card.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(row);
      expect(card.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      const links = [...card.querySelectorAll('a:not([hreflang], [download])')];
      expect(links.every((a) => a.getAttribute('target') === '_blank')).toBe(true);
      const passage = passageOf(figure);
      expect(links.map((a) => a.getAttribute('href'))).toEqual([
        row,
        ...(passage === null ? [] : [passage.address]),
        `${root}${lang}/`,
      ]);
      const { title } = ledger.document(figure.document);
      expect(links[0]?.textContent.trim()).toBe(title[lang]);
      expect(card.querySelector('.id')?.textContent).toBe(figure.id);
      expect(/the original page was not found|未找到原网页/.test(card.body.textContent)).toBe(
        passage === null,
      );
    }
  });

  it('bring no script, and the rows lead to them', () => {
    const scripts = ledger.figures.flatMap(({ id }) => [
      ...cardOf(lang, id).querySelectorAll('script'),
    ]);
    expect(scripts).toEqual([]);
    for (const { id } of ledger.documents) {
      const page = pages.get(`/${lang}/documents/${id}/`);
      const rows = page === undefined ? [] : [...documentOf(page).querySelectorAll('tr[id]')];
      expect(rows.length).toBeGreaterThan(0);
      const astray = rows.filter(
        (row) => !row.querySelector(`a[href$="/${lang}/figures/${row.id}/"]`),
      );
      expect(astray.map((row) => row.id)).toEqual([]);
    }
  });
});

test('current.json has each figure with the version that says so', () => {
  const text = readDist('data/current.json');
  const values = JSON.parse(text) as ReturnType<typeof currentValues>;
  const [first] = Object.values(values);
  expect(first?.version).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(values).toEqual(currentValues(ledger, first?.version ?? ''));
  expect(text.split('\n')).toHaveLength(ledger.figures.length + 3);
});

const corrected = new Set(ledger.corrections.map(({ figure }) => figure));

test.each(langs)('what leaves the site in %s says what was corrected, and nothing else', (lang) => {
  const lines = (path: string): number => {
    const page = pages.get(path);
    return page === undefined ? -1 : documentOf(page).querySelectorAll('.corrected').length;
  };
  for (const { id } of ledger.figures)
    expect(`${id} ${lines(`/${lang}/figures/${id}/`)}`).toBe(`${id} ${corrected.has(id) ? 1 : 0}`);
  const said = charts.map((chart) => {
    const due = figuresOfChart(chart).filter(({ id }) => corrected.has(id)).length;
    return [chart.id, lines(`/${lang}/embed/${chart.id}/`) > 0, due > 0] as const;
  });
  expect(said.filter(([, says, due]) => says !== due)).toEqual([]);
  expect(said.some(([, , due]) => due)).toBe(true);
});
