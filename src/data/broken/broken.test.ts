import { describe, expect, test } from 'vitest';
import { fixtureProblems } from '../fixture.ts';
import { cells } from './cells.ts';
import { characters } from './characters.ts';
import { files } from './files.ts';
import { fits } from './fits.ts';
import { rows } from './rows.ts';

/** Each way in which a table can be wrong, by kind: what is said of it, to the letter. */
const kinds = { files, rows, characters, cells, fits };
const all = Object.values(kinds).flat();

describe.each(Object.entries(kinds))('parseLedger(files) says what is wrong: %s', (_, cases) => {
  test.each(cases)('%s', (_, edit, says) => {
    expect(fixtureProblems(edit)).toEqual(says);
  });
});

test('the kinds are different ones, and many', () => {
  expect(new Set(all.map(([kind]) => kind)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(60);
});

test('every message names a file of the edit, what is wrong, and a remedy', () => {
  const grammar =
    /^data\/([^:/]+)(?::\d+)?: (?:[a-z_]+(?:_en|_zh|256)?: )?(?:invalid|missing|unknown) .+(?:: | \().+$/;
  for (const [kind, edit, says] of all) {
    const told = says.map((message) => grammar.exec(message)?.[1]);
    expect(told, kind).not.toContain(undefined);
    expect(Object.keys(edit), kind).toContain(told[0]);
    expect(says.join(''), kind).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

test('every message names the line, but of a file that is no table at all', () => {
  const lineless = all.filter(([, , says]) =>
    says.some((text) => !/^data\/[^:/]+:\d+: /.test(text)),
  );
  expect(lineless.map(([kind]) => kind)).toMatchInlineSnapshot(`
    [
      "an Excel workbook",
      "an old Excel workbook",
      "a PDF",
      "a rich text file",
      "a picture",
      "a compressed file",
      "a saved web page",
      "JSON",
      "a pointer of Git LFS",
      "UTF-16 from a spreadsheet",
      "a file beyond all size",
      "a name of a file in capitals",
      "a copy of a file",
    ]
  `);
});
