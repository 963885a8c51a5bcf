import { addAttribute, escapeHTML } from 'astro/runtime/server/index.js';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { parseHTML } from 'linkedom';
import readWorkbook from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostile } from '../data/hostile.ts';
import { citationFile } from '../data/publish/cff.ts';
import { inventedRow, inventedTable } from '../data/publish/fixture.ts';
import { toJson } from '../data/publish/json.ts';
import { toParquet } from '../data/publish/parquet.ts';
import { workbook } from '../data/publish/workbook.ts';
import { zip } from '../data/publish/zip.ts';
import { fold } from '../due/ics.ts';
import { escapeXml, legal } from '../pictures/markup.ts';
import { picture } from '../pictures/picture.ts';
import { textLines } from '../pictures/tree.ts';
import { wikipediaCitation } from './cite-wikipedia.ts';
import type { Citable } from './cite/citable.ts';
import { cslJson } from './cite/formats.ts';
import { citationTags } from './cite/tags.ts';
import { feedHtml } from './feed/html.ts';
import { jsonLd } from './structured.ts';

/** What no cell may hold, and what is made of words that come from elsewhere than from a cell. */
const refusedInCells: readonly (readonly [kind: string, text: string])[] = [
  ['a formula', '=HYPERLINK("https://evil.invalid/","x")'],
  ['a formula over lines', 'x\n=cmd|" /C calc"!A0'],
  ['a formula in wide signs', '＝1+1'],
  ['a turned direction', 'a\u202Eb\u202C \u2066c\u2069'],
  ['what nobody sees', 'a\u200B\u00AD\u061C\u3164b\u{E0041}'],
  ['half a character', 'a\uD83D b\uDE00'],
  ['characters that are none', 'a\uFFFE\uFFFFb'],
  ['controls', 'a\u0000b\u0008c\u001B[31m\u007F'],
  ['ends of lines', 'a\r\nb\rc\u2028d\u2029e\u0085f'],
  ['a record that ends', 'x\r\nER  - \r\nTY  - JOUR'],
  ['a document that ends', 'x\n...\n---\n- &a *a !!js/function'],
  ['Wikitext', '{{cite|x=y}} [[File:x]] <nowiki>|</nowiki> <ref>'],
  ['faces of many characters', '👩‍👩‍👧‍👦 🏴‍☠️ 🇨🇳'],
  ['letters under many marks', `Z${'\u0321\u0334\u0300'.repeat(40)}`],
];
const all = [...hostile, ...refusedInCells];

/** The text as XML and HTML may hold it: the same, without what neither can say. */
const sayable = (text: string): string => legal(text);
const cited = (title: string): Citable => ({
  ...{ kind: 'dataset', id: 'a', lang: 'en', title, day: '2026-01-01', version: null },
  address: 'https://example.org/a',
});

/** Reads strict XML: its elements, and its texts by element. */
function xml(text: string): { elements: string[]; texts: Record<string, string> } {
  const [elements, texts]: [string[], Record<string, string>] = [[], {}];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => elements.push(open[open.push(name) - 1] ?? ''));
  parser.on('closetag', () => open.pop());
  parser.on('text', (piece) => {
    const name = open.at(-1) ?? '';
    texts[name] = (texts[name] ?? '') + piece;
  });
  parser.write(text).close();
  return { elements, texts };
}

const drawn = (text: string): string => {
  const setting = { x: 0, y: 9, size: 9, leading: 9, face: 'sans', fill: 'var(--ink)' } as const;
  const parts = textLines([text], setting);
  return picture({ width: 9, height: 9, title: text, description: text, parts }, 'en').svg;
};

describe.each(all)('%s', (_, text) => {
  test('is text and attribute of a page', () => {
    const html = `<p${addAttribute(text, 'title')}>${escapeHTML(text)}</p>`;
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    expect(document.querySelectorAll('body *')).toHaveLength(1);
    const [paragraph] = document.querySelectorAll('p');
    expect(paragraph?.getAttributeNames()).toEqual(['title']);
    expect(paragraph?.textContent).toBe(text);
    expect(paragraph?.getAttribute('title')).toBe(text);
  });

  test('is text in a line that others paste', () => {
    const { document } = parseHTML(`<body><iframe title="${escapeXml(text)}"></iframe></body>`);
    expect(document.querySelectorAll('body *')).toHaveLength(1);
    expect(document.querySelector('iframe')?.getAttributeNames()).toEqual(['title']);
    expect(document.querySelector('iframe')?.getAttribute('title')).toBe(sayable(text));
  });

  test('is text in a picture', () => {
    const { elements, texts } = xml(drawn(text));
    expect(elements).toEqual(xml(drawn('x')).elements);
    // Strict XML has one end of a line.
    const said = sayable(text).replace(/\r\n?/g, '\n');
    for (const name of ['title', 'desc', 'text']) expect(texts[name]).toBe(said);
  });

  test('is text in the words of a feed', () => {
    const html = feedHtml(`<p>${escapeXml(text)}</p>`, 'https://example.org/');
    const { document } = parseHTML(`<body>${html}</body>`);
    expect([...document.querySelectorAll('body *')].map((each) => each.localName)).toEqual(['p']);
    const plain = (said: string): string => said.replace(/\s+/g, ' ').trim();
    expect(plain(document.querySelector('p')?.textContent ?? '')).toBe(plain(sayable(text)));
  });

  test('is a value of JSON, in a script too', () => {
    const row = { ...inventedRow, words: text };
    expect(JSON.parse(toJson(inventedTable([row])))).toEqual([row]);
    const { document } = parseHTML(`<body><script>${jsonLd({ text })}</script></body>`);
    expect(document.querySelectorAll('body *')).toHaveLength(1);
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({ text });
  });

  test('is a value of a citation, or refused where it is more than a line', () => {
    if (/[\r\n]/.test(text))
      expect(() => cslJson(cited(text))).toThrow('invalid title: write it in one line');
    else {
      expect(JSON.parse(cslJson(cited(text)))).toMatchObject([{ title: text }]);
      expect(citationTags(cited(text)).filter(([, said]) => said === text)).toHaveLength(1);
    }
    const address = { address: 'https://example.org/a', date: '2026-01-01' };
    const wiki = wikipediaCitation({ ...address, title: text, publisher: text }, 'en');
    expect(wiki).toMatch(/^\{\{cite web \|title=[^{}[\]|\n]*\|url=[^{}[\]|]*\|[^{}[\]]*\}\}$/);
    expect(wiki.split('|')).toHaveLength(6);
    const facts = { about: text, released: '2026-01-01', url: 'u', repository: text };
    expect(parse(citationFile({ ...facts, version: text }))).toMatchObject({
      abstract: text,
      version: text,
    });
  });

  test('is the name of a file in an archive, byte for byte', () => {
    const bytes = new Uint8Array([1]);
    const name = `a/${text}`.slice(0, 200).toWellFormed();
    expect(unzipSync(zip({ [name]: bytes }))).toEqual({ [name]: bytes });
  });

  test('is a line of a calendar in pieces that are whole', () => {
    const line = fold(`SUMMARY:${text.toWellFormed().replaceAll(/[\r\n]/g, ' ')}`);
    const pieces = line.split('\r\n');
    expect(pieces.every((piece) => new TextEncoder().encode(piece).length <= 75)).toBe(true);
    expect(pieces.map((piece, nth) => (nth === 0 ? piece : piece.slice(1))).join('')).toBe(
      `SUMMARY:${text.toWellFormed().replaceAll(/[\r\n]/g, ' ')}`,
    );
  });
});

/** What a workbook says it cannot hold, rather than to hold another thing. */
const unholdable = /[^\P{Cc}\n\t]|[\p{Cs}\uFFFD-\uFFFF]/u;
const held = all.filter(([, text]) => !unholdable.test(text));

test('a workbook and a column hold each as the text it is', async () => {
  const rows = held.map(([, text], nth) => ({ ...inventedRow, id: `r${nth}`, words: text }));
  const columns = [{ heading: 'words', type: 'text', width: 20 }] as const;
  const bytes = await workbook([{ name: 'x', columns, rows: rows.map(({ words }) => [words]) }]);
  const [sheet] = await readWorkbook(Buffer.from(bytes), { trim: false });
  expect(sheet?.data.slice(1).flat()).toEqual(rows.map(({ words }) => words));
  const parquet = toParquet(inventedTable(rows));
  const read = await parquetReadObjects({ file: parquet.slice().buffer });
  expect(read.map(({ words }) => words as unknown)).toEqual(rows.map(({ words }) => words));
  for (const part of Object.values(unzipSync(bytes)))
    expect(new TextDecoder().decode(part)).not.toMatch(/<f>/);
});

test.each(all.filter((each) => !held.includes(each)))('a workbook refuses %s', async (_, text) => {
  const columns = [{ heading: 'words', type: 'text', width: 20 }] as const;
  await expect(workbook([{ name: 'x', columns, rows: [[text]] }])).rejects.toThrow(
    'x: row 2: words: a workbook cannot hold ',
  );
});

test('the kinds are different ones, and many', () => {
  expect(new Set(all.map(([kind]) => kind)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(40);
});
