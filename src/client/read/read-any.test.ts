import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../reading/document.ts';
import { readings } from '../../reading/readings.ts';
import { readAny, readSecond, type Helper } from './read-any.ts';

const folder = 'src/reading/fixtures';
const fixtures = readdirSync(folder).filter((name) => /(?<!mojibake)\.txt$/.test(name));
const read = (source: string | Uint8Array): ReturnType<typeof readAny> =>
  readAny(source, () => undefined);

test.each(fixtures)('readAny(bytes) reads %s as the command does', async (name) => {
  const bytes = readFileSync(`${folder}/${name}`);
  const document = readDocument(bytes);
  const found = await read(bytes);
  expect(found.paragraphs).toEqual(document.paragraphs);
  expect(found.readings).toEqual(readings(document));
});

const traditional = '某市2025年工作報告\n2025年，新增就業5.2萬人，開展職業技能培訓3萬人次。';

test('readAny(text) reads traditional characters as simplified ones', async () => {
  const { readings: all, paragraphs } = await read(traditional);
  expect(paragraphs[1]).toBe('2025年，新增就业5.2万人，开展职业技能培训3万人次。');
  expect(all.filter(({ kind }) => kind === 'figure').map(({ decimal }) => decimal)).toEqual([
    '52000',
    '30000',
  ]);
});

test('readAny(bytes) reads GB18030, and says so', async () => {
  // 新增就业5万人，培训3人次。 in the older encoding.
  const hex = 'd0c2d4f6becdd2b535cdf2c8cba3acc5e0d1b533c8cbb4cea1a3';
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const { gb18030, paragraphs } = await read(bytes);
  expect(gb18030).toBe(true);
  expect(paragraphs).toEqual(['新增就业5万人，培训3人次。']);
});

test.each<[string, string | Uint8Array, string]>([
  ['nothing', ' \n', 'empty'],
  ['a PDF', '%PDF-1.7', 'pdf'],
  ['a binary', 'a\0b', 'binary'],
  ['a zip', 'PK\x03\x04', 'zip'],
])('readAny(%s) is refused by name', async (_, text, reason) => {
  const source = text === ' \n' ? text : new TextEncoder().encode(String(text));
  await expect(read(source)).rejects.toMatchObject({ name: 'UnreadableError', reason });
});

describe('readAny(source, progress, helper)', () => {
  const long = fixtures
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n')
    .repeat(4);
  const alone = read(long);

  test('reads the same where another reads half of it', async () => {
    let parts = 0;
    const helper: Helper = (text) => {
      const second = readSecond(text);
      parts = second.length;
      return Promise.resolve(structuredClone(second));
    };
    const { readings: shared } = await readAny(long, () => undefined, helper);
    expect(parts).toBeGreaterThan(100);
    expect(parts).toBeLessThan(shared.length);
    expect(shared).toEqual((await alone).readings);
  });

  test('reads all of it where the other fails', async () => {
    const helper: Helper = () => Promise.reject(new Error('gone'));
    const { readings: shared } = await readAny(long, () => undefined, helper);
    expect(shared).toEqual((await alone).readings);
  });
});
