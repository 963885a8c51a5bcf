import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { sha256 } from './sums.ts';
import { workbook, type Sheet } from './workbook.ts';

const columns: Sheet['columns'] = [
  { heading: 'words\n文字', type: 'text', width: 20 },
  { heading: 'amount\n数', type: 'number', width: 12 },
  { heading: 'day\n日期', type: 'date', width: 12 },
];
const sheet = (rows: Sheet['rows']): Sheet => ({ name: 'table 表', columns, rows });

async function rowsOf(bytes: Uint8Array): Promise<unknown> {
  const [first] = await readWorkbook(Buffer.from(bytes), { trim: false });
  return first?.data.slice(1).map((row) => row.map(plain));
}

/** A cell as the table has it: the library reads a day as a date. */
function plain(cell: unknown): unknown {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
}

const tricky = [
  ...['1-2', '+86', '0512', '401%', '=1+1', '@x', '-5', '1e3', 'TRUE', '2020-11-30', '3/4', '1,5'],
  ...[
    '中文，“引号”',
    'a "b" <c> & \'d\'',
    '两\n行',
    ' spaces ',
    '——',
    '……',
    '537.68万人',
    'x'.repeat(32_767),
  ],
];

test.each(tricky)('workbook(the words %j) are words when read again', async (text) => {
  const bytes = await workbook([sheet([[text, null, null]])]);
  expect(await rowsOf(bytes)).toEqual([[text, null, null]]);
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  // A shared string, with the format that spreadsheets call text.
  expect(xml).toMatch(/<c r="A2" s="\d+" t="s">/);
});

test('workbook(rows) gives back words, numbers, days and gaps as they were', async () => {
  const day = fc.date({
    min: new Date('1900-03-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  const cell = fc.option(fc.constantFrom(...tricky.slice(0, -1)));
  const amount = fc.option(fc.oneof(fc.integer(), fc.constantFrom(0.1, 66.67, -0.5, 5376800)));
  const row = fc.tuple(cell, amount, fc.option(day.map((date) => date.toISOString().slice(0, 10))));
  // A row without any value is no row to a spreadsheet.
  const full = row.filter((cells) => cells.some((value) => value !== null));
  await fc.assert(
    fc.asyncProperty(fc.array(full, { minLength: 1 }), async (rows) => {
      expect(await rowsOf(await workbook([sheet(rows)]))).toEqual(rows);
    }),
    { numRuns: 30 },
  );
});

test('workbook(sheets) has the same bytes at any hour', async () => {
  const make = async (): Promise<string> =>
    sha256(await workbook([sheet([['x', 1, '2020-11-30']])]));
  const now = await make();
  vi.useFakeTimers({ now: new Date('2040-01-01T00:00:00Z'), toFake: ['Date'] });
  expect(await make()).toBe(now);
  vi.useRealTimers();
});

test.each<[string, Sheet, string]>([
  [
    'a control character',
    sheet([['a\u0007', null, null]]),
    'table 表: row 2: words 文字: a workbook cannot hold "\\u0007"',
  ],
  ['a carriage return', sheet([['a\rb', null, null]]), 'a workbook cannot hold "\\r"'],
  [
    'what a spreadsheet reads as one',
    sheet([['_x000D_', null, null]]),
    'a workbook cannot hold "_x000D_"',
  ],
  ['a lost character', sheet([['a\uFFFD', null, null]]), 'a workbook cannot hold "\uFFFD"'],
  ['half a character', sheet([['a\uD800', null, null]]), 'a workbook cannot hold "\\ud800"'],
  [
    'a text too long',
    sheet([['x'.repeat(32_768), null, null]]),
    'a workbook cannot hold 32768 characters',
  ],
  [
    'a number without end',
    sheet([[null, Infinity, null]]),
    'row 2: amount 数: a workbook cannot hold Infinity',
  ],
  [
    'a day before its calendar',
    sheet([[null, null, '1900-02-28']]),
    'row 2: day 日期: a workbook cannot hold the day 1900-02-28',
  ],
  [
    'a sheet with a name too long',
    { ...sheet([]), name: 'x'.repeat(32) },
    "can't be longer than 31",
  ],
  ['a sheet with a stroke in its name', { ...sheet([]), name: 'a/b' }, 'illegal characters'],
])('workbook(%s) is refused', async (_, broken, message) => {
  await expect(workbook([broken])).rejects.toThrow(message);
});
