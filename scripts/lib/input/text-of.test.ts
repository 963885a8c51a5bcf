import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/reading/document.ts';
import { docx, encrypted, paragraph, pdf, table, zip } from './fixture.ts';
import { textOf } from './text-of.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = [
  '江城市就业工作方案',
  '到2026年，城镇新增就业5.2万人以上，失业率控制在5%以内，职业技能培训3万人次。',
];
const rows = [
  ['指标', '2025年', '2026年'],
  ['培训（人次）', '300', '400'],
];
const html = `<!DOCTYPE html><html><head><title>新闻 1</title><style>p{color:#123}</style></head><body>
<nav>首页</nav><h1>${lines[0] ?? ''}</h1><p>${(lines[1] ?? '').replace('5.2', '<b>5.</b>2')}
</p><table><tr><th>指标<th>2025年<th>2026年<tr><td>培训（人次）<td>300<td>400</table>
<script>document.write('9人')</script></body></html>`;

describe('textOf(bytes) reads', () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    ['text as it is', utf8(lines.join('\n')), lines],
    ['a .docx', docx(lines.map(paragraph).join('')), lines],
    [
      'a .docx with a table, a row a line',
      docx(paragraph(lines[0] ?? '') + table(rows)),
      [lines[0] ?? '', ...rows.map((row) => row.join('\t'))],
    ],
    [
      'a .docx with an empty cell, which keeps its column',
      docx(
        table([
          ['指标', '2025年', '2026年'],
          ['培训（人次）', '', '400'],
        ]),
      ),
      ['指标\t2025年\t2026年', '培训（人次）\t—\t400'],
    ],
    [
      'a page laid out in a table, its blocks apart',
      utf8(
        `<html><table><tr><td><h1>${lines[0] ?? ''}</h1><p>${lines[1] ?? ''}<p>5人</table></html>`,
      ),
      [...lines, '5人'],
    ],
    [
      'a web page: what it shows, and no script',
      utf8(html),
      ['首页', ...lines, ...rows.map((row) => row.join('\t'))],
    ],
    ['a PDF whose font is not embedded', pdf([lines, lines]), [...lines, ...lines]],
  ])('%s', async (_, bytes, paragraphs) => {
    expect(readDocument(await textOf(bytes)).paragraphs).toEqual(paragraphs);
  });

  test('the same from a page whether it is parsed or pasted with its tags', async () => {
    const page = html.replace(/<head>.*<\/head>/s, '');
    expect(readDocument(page).paragraphs).toEqual(
      readDocument(await textOf(utf8(page))).paragraphs,
    );
  });

  test('a page that nests deeper than a call stack is', async () => {
    const deep = `<html>${'<div>'.repeat(50_000)}5人${'</div>'.repeat(50_000)}</html>`;
    expect((await textOf(utf8(deep))).trim()).toBe('5人');
  });

  test('a tag that a page writes out as words, without losing what stands in it', async () => {
    const text = await textOf(utf8('<html><p>&lt;script&gt;9人&lt;/script&gt;，&amp;lt;5%</html>'));
    expect(readDocument(text).paragraphs).toEqual(['＜script>9人＜/script>，＆lt;5%']);
  });
});

describe('textOf(bytes) refuses', () => {
  const remedy = 'open it, copy its text and save that as UTF-8';
  test.each<[string, Uint8Array, string]>([
    [
      'a zip that is no .docx',
      zip({ 'xl/workbook.xml': '<workbook/>' }),
      'invalid format: it is a zip, and no .docx that can be read: save it as plain text in UTF-8',
    ],
    [
      'half of a .docx',
      docx(paragraph('5人')).subarray(0, 400),
      'invalid format: it is a zip, and no .docx that can be read: save it as plain text in UTF-8',
    ],
    [
      'a zip that says it unpacks to 3 GB',
      zip({ 'word/document.xml': '<w/>' }, 3_000_000_000),
      'invalid size 3000000000 bytes unpacked: keep it under 268435456',
    ],
    [
      'a .docx under a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'invalid format: it is a .doc, .xls or an office file under a password: save it as plain text in UTF-8',
    ],
    [
      'a scanned PDF without text',
      pdf([[], [], ['3']]),
      'invalid format: it is a PDF of pictures, without text: have its text recognised, and check that against the pictures',
    ],
    [
      'a PDF whose signs have no meaning',
      pdf([['\uE001\uE002\uE003\uE004\uE005'.repeat(10)]]),
      `invalid format: it is a PDF whose text layer does not read well: ${remedy}, or have it recognised`,
    ],
    [
      'an encrypted PDF',
      pdf([lines], encrypted),
      `invalid format: it is a PDF, and encrypted: ${remedy}`,
    ],
    [
      'half of a PDF',
      utf8('%PDF-1.7\n1 0 obj'),
      `invalid format: it is a PDF, and broken: ${remedy}`,
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(textOf(bytes)).rejects.toMatchObject({ name: 'UnreadableError', message });
  });
});
