import * as Plot from '@observablehq/plot';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Chart, State } from '../charts/chart.ts';
import { keyed } from '../charts/grammar/marks.ts';
import { render } from '../charts/render.ts';
import { fixtureFiles, fixtureText } from '../data/fixture.ts';
import { hostile } from '../data/hostile.ts';
import type { Ledger } from '../data/ledger.ts';
import { parseLedger } from '../data/parse.ts';
import { formatProblems } from '../data/problem.ts';
import { fromCsv, tableCsv } from '../data/publish/csv.ts';
import { tidyColumns, tidyRow } from '../data/tidy.ts';
import { toCsv } from '../data/write.ts';
import { calendar } from '../due/ics.ts';
import { bibtex, ris } from './cite/formats.ts';
import type { Citable } from './cite/citable.ts';
import { atom } from './feed/atom.ts';
import { chartImage, jsonLd } from './structured.ts';

const promise = 'suzhou-training-2022-target';

/** The small ledger with a text where people's words stand: a name, a unit, what is printed, a note. */
function ledgerWith(text: string): Ledger {
  const row = (table: string, from: RegExp, cells: readonly string[]): [string, string] => {
    const file = fixtureText(`${table}.csv`);
    const columns = cells.map((_, nth) => String(nth));
    const line = toCsv([Object.fromEntries(cells.entries())], columns)
      .split('\n')
      .slice(1)
      .join('\n');
    expect(file).toMatch(from);
    // A function, or `$&` in the text would be read as what was found.
    return [`${table}.csv`, file.replace(from, () => line)];
  };
  const files = fixtureFiles(
    Object.fromEntries([
      row('places', /^suzhou,.*\n/m, [
        'suzhou',
        text,
        text,
        'city',
        '320500',
        '',
        '31.299',
        '120.585',
        'yes',
        '1',
      ]),
      row('units', /^person-time,.*\n/m, ['person-time', text, text, text, text, text]),
      row('figures', /^suzhou-training-2022-target,.*\n/m, [
        ...[promise, 'plan', 'p1n2', text, 'suzhou', 'training', '', 'target', 'plain', 'at-least'],
        ...['700000', '', '', '../2022', 'cumulative', text, text],
      ]),
    ]),
  );
  const parsed = parseLedger(files);
  if ('problems' in parsed) throw new Error(formatProblems(parsed.problems));
  return parsed.ledger;
}

/** The elements of strict XML, and all the text in them and in their attributes. */
function xml(text: string): { readonly elements: readonly string[]; readonly words: string } {
  const elements: string[] = [];
  const words: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push(name);
    words.push(...Object.values(attributes));
  });
  parser.on('text', (piece) => words.push(piece));
  parser.write(text).close();
  return { elements, words: words.join('\n') };
}

const both = (text: string): { en: string; zh: string } => ({ en: text, zh: text });

/** A drawing in which the ledger's words stand: the name of a place, in its label a unit. */
function drawn(ledger: Ledger): string {
  const name = ledger.place('suzhou').name.en;
  const state: State = {
    id: 'all',
    figures: [promise],
    title: both(`{figure:${promise}}`),
    description: both(`{figure:${promise}:unit:accrual}`),
    note: both('n'),
    draw: () => ({
      height: 10,
      marks: [
        Plot.text([name], {
          x: [1],
          y: [1],
          text: [name],
          fontSize: 1,
          render: keyed([promise], String),
        }),
      ],
    }),
  };
  const chart: Chart = { id: 'x', title: both('t'), subtitle: both('s'), states: [state] };
  return render(chart, state, 'en', ledger).drawings.wide.svg;
}

const entry = (text: string): string => {
  const one = {
    address: 'https://example.org/a',
    title: text,
    updated: '2026-01-01',
    summary: text,
  };
  return atom({
    lang: 'en',
    title: text,
    subtitle: text,
    own: 'https://example.org/feed.xml',
    page: 'https://example.org/',
    entries: [{ ...one, category: text, html: `<p>x</p>` }],
  });
};

const cited = (title: string): Citable => ({
  ...{ kind: 'dataset', id: 'a', lang: 'en', title, day: '2026-01-01', version: null },
  address: 'https://example.org/a',
});

describe.each(hostile)('%s', (_, text) => {
  const ledger = ledgerWith(text);

  test('is read as it stands', () => {
    expect(ledger.place('suzhou').name).toEqual(both(text));
    expect(ledger.figure(promise)).toMatchObject({ printed: text, note: both(text) });
  });

  test('goes through a CSV for download and back', () => {
    const rows = ledger.figures.map((figure) => tidyRow(figure, ledger));
    const csv = tableCsv({ rows, columns: tidyColumns });
    expect(fromCsv(csv, tidyColumns)).toEqual(rows);
  });

  test('is text in a drawing', () => {
    const { elements, words } = xml(drawn(ledger));
    expect(elements).toEqual(xml(drawn(ledgerWith('x'))).elements);
    const flat = (said: string): string => said.replace(/\s+/g, ' ');
    // In its label, and in what is written.
    expect(flat(words).split(flat(text)).length).toBeGreaterThan(2);
  });

  test('is text in a feed', () => {
    const { elements, words } = xml(entry(text));
    expect(elements).toEqual(xml(entry('x')).elements);
    expect(words.split(text)).toHaveLength(6);
  });

  test('cannot close the script of structured data', () => {
    const facts = {
      title: text,
      claim: text,
      description: text,
      credit: text,
      lang: 'en',
    } as const;
    const addresses = { address: 'a', home: 'b', pictures: ['c'] as [string], table: 'd' };
    const data = chartImage({ ...facts, ...addresses, documents: [{ title: text, url: null }] });
    const { document } = parseHTML(
      `<body><script type="application/ld+json">${jsonLd(data)}</script></body>`,
    );
    expect(document.querySelectorAll('body *')).toHaveLength(1);
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual(data);
  });

  test('is one value of an event in a calendar', () => {
    const event = { id: 'a', day: '2026-01-01', summary: text, description: text, category: text };
    const made = calendar({
      ...{ name: text, description: text, source: 'https://example.org/a.ics', lang: 'en' },
      ...{ stamp: '2026-01-01', events: [{ ...event, url: 'https://example.org/a' }] },
    });
    const read = new ICAL.Component(ICAL.parse(made) as unknown[]).getAllSubcomponents('vevent');
    expect(read.map((each) => String(each.getFirstPropertyValue('summary')))).toEqual([text]);
  });

  test('opens no field of a citation', () => {
    const lines = (made: string): number => made.split(/\r?\n/).length;
    expect(lines(ris(cited(text)))).toBe(lines(ris(cited('x'))));
    expect(lines(bibtex(cited(text)))).toBe(lines(bibtex(cited('x'))));
    const braces = bibtex(cited(text)).replace(/\\[{}]|\\text\w+\{\}/g, '');
    expect(braces.split('{')).toHaveLength(braces.split('}').length);
  });
});

test('the kinds are different ones, and many', () => {
  expect(new Set(hostile.map(([kind]) => kind)).size).toBe(hostile.length);
  expect(hostile.length).toBeGreaterThanOrEqual(20);
});
