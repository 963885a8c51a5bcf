import { describe, expect, test } from 'vitest';
import { fixtureFiles, fixtureProblems, fixtureText } from '../fixture.ts';
import { parseLedger } from '../parse.ts';
import { formatProblem } from '../problem.ts';

const name = 'groups.csv';
const good = fixtureText(name);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is said of `groups.csv` when these are its bytes; `figures.csv` does not use it. */
function problems(content: string | Uint8Array): readonly string[] {
  const figures = fixtureText('figures.csv').replace(',youth,', ',,');
  return fixtureProblems({ [name]: content, 'figures.csv': figures });
}

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const codes = Array.from(`${mark ? '\uFEFF' : ''}${text}`, (sign) => sign.charCodeAt(0));
  return new Uint8Array(
    codes.flatMap((code) => (order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
};

/** 青年 in GB18030. */
const gb18030 = new Uint8Array([
  ...encode('id,name_en,name_zh\nyouth,young people,'),
  0xc7,
  0xe0,
  0xc4,
  0xea,
  10,
]);

describe('parseLedger(files) accepts', () => {
  test.each<[string, string]>([
    ['a byte order mark', `\uFEFF${good}`],
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['lone CR', good.replaceAll('\n', '\r')],
    [
      'a mix of newlines',
      `${good.replace('\n', '\r\n')}old,older people,老年\rnew,newcomers,新人\n`,
    ],
    ['no newline at the end', good.trimEnd()],
    ['blank lines', `\n${good.replace('\n', '\n\n , ,\n')}\n\n`],
    ['a quoted comma and quote', `${good}old,"older, ""wiser"" people",老年\n`],
  ])('%s', (_, content) => {
    expect(problems(content)).toEqual([]);
  });
});

describe('parseLedger(files) refuses', () => {
  test.each<[string, string | Uint8Array, readonly string[]]>([
    [
      'an empty file',
      '',
      ['data/groups.csv:1: missing header (write id,name_en,name_zh on the first line)'],
    ],
    [
      'a file that is too large',
      new Uint8Array(8 * 1024 * 1024 + 1).fill(65),
      ['data/groups.csv: invalid size 8388609 bytes: keep it under 8388608'],
    ],
    [
      'GB18030',
      gb18030,
      ['data/groups.csv:2: invalid encoding: it looks like GB18030: save the file as UTF-8'],
    ],
    [
      'bytes of no encoding',
      new Uint8Array([...encode(good), 0xff, 0xff, 10]),
      ['data/groups.csv:3: invalid encoding: it is not UTF-8: save the file as UTF-8'],
    ],
    ...(['le', 'be'] as const).flatMap((order) =>
      [true, false].map((mark): [string, Uint8Array, readonly string[]] => [
        `UTF-16${order} ${mark ? 'with' : 'without'} a mark`,
        utf16(good, order, mark),
        ['data/groups.csv: invalid encoding: it looks like UTF-16: save the file as UTF-8'],
      ]),
    ),
    [
      'NUL and other controls, each cell once',
      `${good}old\0\0,older\tpeople,老年\nnew,new\u200Bcomers,新\uFFFD\n`,
      [
        'data/groups.csv:3: id: invalid character U+0000 after "old" (and 1 more): remove it',
        'data/groups.csv:3: name_en: invalid character U+0009 after "older": write a space',
        'data/groups.csv:4: name_en: invalid character U+200B after "new": remove it',
        'data/groups.csv:4: name_zh: invalid character U+FFFD after "新": type the character that is meant',
      ],
    ],
    [
      'a missing column',
      'id,name_en\nyouth,young people\n',
      ['data/groups.csv:1: missing column: name_zh (the header is id,name_en,name_zh)'],
    ],
    [
      'a misspelt column',
      good.replace('name_zh', 'nam_zh'),
      [
        'data/groups.csv:1: unknown column: nam_zh (did you mean name_zh? else remove it)',
        'data/groups.csv:1: missing column: name_zh (the header is id,name_en,name_zh)',
      ],
    ],
    [
      'a __proto__ column',
      'id,name_en,name_zh,__proto__\nyouth,young people,青年,x\n',
      ['data/groups.csv:1: unknown column: __proto__ (remove it)'],
    ],
    [
      'a duplicate column',
      'id,name_en,name_zh,name_en\nyouth,young people,青年,x\n',
      ['data/groups.csv:1: invalid column "name_en": keep it only once'],
    ],
    [
      'columns out of order',
      'id,name_zh,name_en\nyouth,青年,young people\n',
      [
        'data/groups.csv:1: invalid order of columns at "name_en": the header is id,name_en,name_zh',
      ],
    ],
    [
      'another delimiter',
      good.replaceAll(',', ';'),
      [
        'data/groups.csv:1: invalid delimiter: semicolons stand between the cells: save the table as CSV with commas',
      ],
    ],
    [
      'a ragged row',
      `${good}old,older, wiser people,老年\nnew,newcomers\n`,
      [
        'data/groups.csv:3: invalid row: 4 cells under 3 columns: put quotes around a cell that holds a comma',
        'data/groups.csv:4: invalid row: 2 cells under 3 columns: write every cell, an empty one too, and put quotes around a cell that holds a line break',
      ],
    ],
    [
      'a quote that never closes',
      `${good}old,"older people,老年\n`,
      [
        'data/groups.csv:3: invalid quotes: one opens here and nothing closes it: close it, or double it where it is meant',
      ],
    ],
    [
      'a bad cell after a quoted newline and blank lines, on its physical line',
      `${good}\r\n\r\nold,"older\r\npeople",老年\r\n\r\nNew,newcomers,新人\r\n`,
      [
        'data/groups.csv:5: name_en: invalid text "older\\npeople": write it in one line',
        'data/groups.csv:8: id: invalid id "New": use lower-case words and digits joined by hyphens',
      ],
    ],
  ])('%s', (_, content, messages) => {
    expect(problems(content)).toEqual(messages);
  });
});

test('parseLedger(files) names a file that is not there, and looks nothing up in it', () => {
  const files = fixtureFiles();
  files.delete('groups.csv');
  const parsed = parseLedger(files, 'elsewhere');
  expect('problems' in parsed && parsed.problems.map(formatProblem)).toEqual([
    'elsewhere/groups.csv: missing file (write it with the header id,name_en,name_zh)',
  ]);
});
