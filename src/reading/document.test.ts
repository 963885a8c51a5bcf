import { expect, test } from 'vitest';
import { readDocument } from './document.ts';

/** What a program shows that takes UTF-8 for GBK. */
const asGbk = (text: string): string =>
  new TextDecoder('gbk').decode(new TextEncoder().encode(text));
/** What a program shows that takes UTF-8 for Latin-1. */
const asLatin = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

test('readDocument(bytes) counts paragraphs and numerals in the repaired text', () => {
  const bytes = new TextEncoder().encode('總(zǒng)則\n\n新增就業(yè)兩萬(wàn)人,占5%\r\n');
  const { paragraphs, mentions } = readDocument(bytes);
  expect(paragraphs).toEqual(['总则', '新增就业两万人,占5%']);
  expect(mentions.map(({ locator, printed }) => `${locator} ${printed}`)).toEqual([
    'p2n1 两万',
    'p2n2 5',
  ]);
});

test.each<[string, Uint8Array | string, string]>([
  ['nothing', ' \n\u3000', 'empty document: it has no words'],
  [
    'UTF-8 taken for GBK',
    `2023\n${asGbk('全市新增就业岗位五万个左右')}`,
    'invalid encoding: line 2 looks like UTF-8 read as GBK: get the document again as UTF-8',
  ],
  [
    'UTF-8 taken for Latin-1',
    asLatin('就业工作'),
    'invalid encoding: line 1 looks like Chinese read as Latin letters: get the document again as UTF-8',
  ],
  [
    'lost characters',
    '新增\uFFFD\uFFFD人',
    'invalid encoding: line 1 has characters that were lost for good: get the document again as UTF-8',
  ],
  [
    'GB18030',
    new Uint8Array([0xc7, 0xe0, 0xc4, 0xea]),
    'invalid encoding: it looks like GB18030: save the file as UTF-8',
  ],
  [
    'UTF-16',
    new Uint8Array([0xff, 0xfe, 0x35, 0]),
    'invalid encoding: it looks like UTF-16: save the file as UTF-8',
  ],
  [
    'bytes of no text',
    new Uint8Array([0x50, 0, 0x4b]),
    'invalid character U+0000: it is no text file, or is UTF-16',
  ],
])('readDocument(source) refuses %s', (_, source, message) => {
  expect(() => readDocument(source)).toThrow(message);
});
