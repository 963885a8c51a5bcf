import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { handed, most, type Paragraph } from './handed.ts';
import { readAny, type Read } from './read-any.ts';

const folder = 'src/reading/fixtures';
const long = readdirSync(folder)
  .filter((name) => /(?<!mojibake)\.txt$/.test(name))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .join('\n');
const read = (source: string): Promise<Read> => readAny(source, () => undefined);

/** All paragraphs that the page is handed, the first and those of the rest. */
function paragraphsOf(of: Read): readonly Paragraph[] {
  const { head, rest } = handed(of);
  const pieces = rest().map((piece) => JSON.parse(piece) as readonly Paragraph[]);
  return structuredClone([head.first, ...pieces]).flat();
}

test('handed(read) has every paragraph once, in order, with all that was read in it', async () => {
  const found = await read(long);
  const paragraphs = paragraphsOf(found);
  expect(paragraphs.length).toBeGreaterThan(200);
  expect(paragraphs.map(({ text }) => text)).toEqual(found.paragraphs);
  expect(paragraphs.flatMap(({ mentions }) => mentions)).toEqual(found.mentions);
  expect(paragraphs.flatMap(({ readings }) => readings)).toEqual(found.readings);
  expect(new Map(paragraphs.flatMap(({ lacks }) => Object.entries(lacks)))).toEqual(found.lacks);
});

test('handed(read).head counts what was read', async () => {
  const text = '甲市2026年工作方案\n到2026年底，新增就业5.2万人以上。\n新增就业3万人，培训六七人。';
  const { head } = handed(await read(text));
  expect(head.numerals).toEqual([1, 2, 2]);
  expect(head.counts).toEqual({
    numerals: 5,
    aside: 2,
    figures: 3,
    doubtful: 1,
    promises: 3,
    date: 0,
    baseline: 3,
    result: 3,
  });
  expect(head.promises.map(({ locator, printed }) => [locator, printed])).toEqual([
    ['p2n2', '5.2万人以上'],
    ['p3n1', '3万人'],
    ['p3n2', '六七人'],
  ]);
});

test.each([
  ['nothing more than it can show', 6, 4],
  ['at least one paragraph', 1, 1],
])('handed(read) of a long text shows %s', async (_, parts, shown) => {
  const text = `${'很'.repeat(Math.ceil((most * 1.4) / parts))}\n`.repeat(parts);
  const found = await read(text);
  expect(handed(found).head.shown).toBe(shown);
  expect(paragraphsOf(found)).toHaveLength(shown);
});
