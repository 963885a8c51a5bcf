import { truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { encrypted, pdf, zip } from './lib/input/fixture.ts';
import { file, inFolders, scan } from './lib/scan/fixture.ts';

inFolders();

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each<[string, string | Uint8Array, string]>([
  [
    'half of a PDF',
    '%PDF-1.7\n1 0 obj',
    'invalid format: it is a PDF, and broken: open it, copy its text and save that as UTF-8',
  ],
  [
    'a scanned PDF without text',
    pdf([[], []]),
    'invalid format: it is a PDF of pictures, without text: have its text recognised, and check that against the pictures',
  ],
  [
    'an encrypted PDF',
    pdf([['5人']], encrypted),
    'invalid format: it is a PDF, and encrypted: open it, copy its text and save that as UTF-8',
  ],
  [
    'a zip that is no .docx',
    zip({ 'xl/workbook.xml': '<workbook/>' }),
    'invalid format: it is a zip, and no .docx that can be read: save it as plain text in UTF-8',
  ],
  [
    'a .docx under a password',
    bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
    'invalid format: it is a .doc, .xls or an office file under a password: save it as plain text in UTF-8',
  ],
  [
    'a picture of a page',
    bytes('\x89PNG\r\n'),
    'invalid format: it is a picture: have its text recognised, and check that against the picture',
  ],
  [
    'bytes of a program',
    bytes('\x7FELF\x02\x00\x00\xFF'),
    'invalid character U+0000: it is no text file, or is UTF-16',
  ],
  [
    'half of a surrogate pair',
    bytes(`${'training '.repeat(20)}\xED\xA0\x80`),
    'invalid encoding: it is not UTF-8: save the file as UTF-8',
  ],
  ['an empty file', ' \n', 'empty document: it has no words'],
  [
    'GB18030',
    new Uint8Array([0xc7, 0xe0, 0xc4, 0xea]),
    'invalid encoding: it looks like GB18030: save the file as UTF-8',
  ],
  [
    'mojibake',
    new TextDecoder('gbk').decode(new TextEncoder().encode('全市新增就业岗位五万个左右')),
    'invalid encoding: line 1 looks like UTF-8 read as GBK: get the document again as UTF-8',
  ],
])('scan refuses %s', async (_, content, message) => {
  const { status, out, err } = await scan(file('bad.txt', content));
  expect({ status, out, err }).toEqual({ status: 1, out: '', err: `/bad.txt: ${message}\n` });
});

test('scan refuses a file of 200 MB before it reads it', async () => {
  const path = file('huge.txt', '');
  truncateSync(path, 200 * 1024 * 1024);
  expect(await scan(path)).toEqual({
    status: 1,
    out: '',
    err: '/huge.txt: invalid size 209715200 bytes: keep it under 33554432\n',
  });
});
