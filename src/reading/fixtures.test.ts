import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from './document.ts';
import { readings } from './readings.ts';

/*
 * Documents of our own words in the styles that strangers bring, each with its figures beside it
 * as a person read them.
 */
const directory = join(import.meta.dirname, 'fixtures');
const names = readdirSync(directory)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

interface Expected {
  readonly locator: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: string;
}

const shown = ({ locator, value, unit, bound }: Expected): string =>
  `${locator} ${value} ${unit} ${bound}`;

/** What was expected and not read so, and what was taken for a figure and is none. */
function compare(name: string): {
  figures: number;
  missed: string[];
  extra: string[];
  aside: number;
} {
  const document = readDocument(readFileSync(join(directory, `${name}.txt`)));
  const expected = JSON.parse(readFileSync(join(directory, `${name}.json`), 'utf8')) as Expected[];
  const read = readings(document).filter(({ kind, value }) => kind === 'figure' && value !== null);
  const found = new Set(read.map((one) => shown({ ...one, value: one.value ?? NaN })));
  const known = new Set(expected.map(({ locator }) => locator));
  return {
    figures: expected.length,
    missed: expected.map(shown).filter((figure) => !found.has(figure)),
    extra: read.filter(({ locator }) => !known.has(locator)).map(({ locator }) => locator),
    aside: document.mentions.length - expected.length,
  };
}

test('readings(document) of our fixtures get 97 of 100 figures right, and take few others for one', () => {
  const all = names.map((name) => ({ name, ...compare(name) }));
  const sum = (count: (one: (typeof all)[number]) => number): number =>
    all.reduce((total, one) => total + count(one), 0);
  const figures = sum((one) => one.figures);
  const missed = sum((one) => one.missed.length);
  const share = 1 - missed / figures;
  const lines = all.map((one) =>
    [
      `${one.name}: ${one.figures - one.missed.length} of ${one.figures}`,
      ...one.missed,
      ...one.extra.map((locator) => `${locator} is no figure`),
    ].join('\n  '),
  );
  console.log(`${lines.join('\n')}\nfigures read right: ${(share * 100).toFixed(1)}%`);
  expect(names.length).toBeGreaterThanOrEqual(6);
  expect(share).toBeGreaterThanOrEqual(0.97);
  expect(sum((one) => one.extra.length) / sum((one) => one.aside)).toBeLessThanOrEqual(0.03);
});

describe('readDocument(text) refuses', () => {
  test('mojibake.txt, whose UTF-8 was read as GBK', () => {
    const bytes = readFileSync(join(directory, 'mojibake.txt'));
    expect(() => readDocument(bytes)).toThrow(
      'invalid encoding: line 1 looks like UTF-8 read as GBK: get the document again as UTF-8',
    );
  });
});
