import { edited, fixtureText } from '../fixture.ts';
import { added, headerOf, joined, latin, read, utf16, whole, type Broken } from './edits.ts';

const header = headerOf('groups.csv');

/** The file as a whole: what it is, how it is encoded, how its lines and cells are told apart. */
export const files: readonly Broken[] = [
  [
    'an empty file',
    whole('groups.csv', ''),
    ['data/groups.csv:1: missing header (write id,name_en,name_zh on the first line)'],
  ],
  [
    'nothing but blank lines',
    whole('groups.csv', '\n \n,,\n'),
    ['data/groups.csv:1: missing header (write id,name_en,name_zh on the first line)'],
  ],
  [
    'an Excel workbook',
    whole('groups.csv', latin('PK\x03\x04\x14\x00\x06\x00')),
    [
      'data/groups.csv: invalid format: it is an .xlsx, .ods or other zip under another name: open it, and save the table as CSV in UTF-8',
    ],
  ],
  [
    'an old Excel workbook',
    whole('groups.csv', latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')),
    [
      'data/groups.csv: invalid format: it is an .xls or an office file under a password: open it, and save the table as CSV in UTF-8',
    ],
  ],
  [
    'a PDF',
    whole('groups.csv', latin('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n')),
    [
      'data/groups.csv: invalid format: it is a PDF under another name: copy the rows into a table, and save that as CSV in UTF-8',
    ],
  ],
  [
    'a rich text file',
    whole('groups.csv', latin('{\\rtf1\\ansi')),
    [
      'data/groups.csv: invalid format: it is an .rtf under another name: open it, and save the table as CSV in UTF-8',
    ],
  ],
  [
    'a picture',
    whole('groups.csv', latin('\x89PNG\r\n\x1A\n')),
    [
      'data/groups.csv: invalid format: it is a picture: type the rows into a table, and save that as CSV in UTF-8',
    ],
  ],
  [
    'a compressed file',
    whole('groups.csv', latin('\x1F\x8B\x08\x00')),
    ['data/groups.csv: invalid format: it is compressed: unpack it first'],
  ],
  [
    'a saved web page',
    whole('groups.csv', '<!DOCTYPE html>\n<table><tr><td>id</td></tr></table>\n'),
    [
      'data/groups.csv: invalid format: it is a web page or XML: open it, and save the table as CSV in UTF-8',
    ],
  ],
  [
    'JSON',
    whole('groups.csv', '[{"id":"youth"}]\n'),
    ['data/groups.csv: invalid format: it is JSON: open it, and save the table as CSV in UTF-8'],
  ],
  [
    'a pointer of Git LFS',
    whole('groups.csv', 'version https://git-lfs.github.com/spec/v1\noid sha256:0a\nsize 3\n'),
    [
      'data/groups.csv: invalid format: it is a pointer of Git LFS: fetch the file itself with git lfs pull',
    ],
  ],
  [
    'UTF-16 from a spreadsheet',
    whole('groups.csv', utf16(fixtureText('groups.csv'))),
    ['data/groups.csv: invalid encoding: it looks like UTF-16: save the file as UTF-8'],
  ],
  [
    'GB18030 from a Chinese spreadsheet',
    whole('groups.csv', joined(header, latin('youth,young people,\xC7\xE0\xC4\xEA\n'))),
    ['data/groups.csv:2: invalid encoding: it looks like GB18030: save the file as UTF-8'],
  ],
  [
    'Latin-1 with an accent',
    whole('groups.csv', joined(fixtureText('groups.csv'), latin('cafe,caf\xE9 staff,x\n'))),
    ['data/groups.csv:3: invalid encoding: it is not UTF-8: save the file as UTF-8'],
  ],
  [
    'a byte cut off at the end',
    whole('groups.csv', joined(fixtureText('groups.csv'), latin('old,older,\xE8\x80'))),
    ['data/groups.csv:3: invalid encoding: it is not UTF-8: save the file as UTF-8'],
  ],
  [
    'Chinese that was read as Latin-1 and saved',
    edited('groups.csv', '青年', read('latin1', '青年')),
    [
      'data/groups.csv:2: invalid encoding: Chinese was read as Latin letters in "é\\u{009D}’å¹´": go back to the file as it was before, and save it as UTF-8',
    ],
  ],
  [
    'Chinese that was read as Windows-1252 and saved',
    edited('places.csv', '苏州', read('windows-1252', '苏州')),
    [
      'data/places.csv:2: invalid encoding: Chinese was read as Latin letters in "è‹\\u{008F}å·ž": go back to the file as it was before, and save it as UTF-8',
    ],
  ],
  [
    'Chinese that was read as GBK and saved',
    whole(
      'groups.csv',
      read(
        'gbk',
        `${fixtureText('groups.csv')}old,older people,老年人\nnew,newcomers,新来的人员\n`,
      ),
    ),
    [
      'data/groups.csv:2: invalid encoding: UTF-8 was read as GBK in "闈掑勾": go back to the file as it was before, and save it as UTF-8',
    ],
  ],
  [
    'Chinese that was lost on the way',
    edited('groups.csv', '青年', '锟斤拷锟斤拷'),
    [
      'data/groups.csv:2: invalid encoding: characters were lost for good in "锟斤拷": go back to the file as it was before, and save it as UTF-8',
    ],
  ],
  [
    'Chinese that became question marks',
    edited('groups.csv', '青年', '??'),
    [
      'data/groups.csv:2: invalid encoding: Chinese was lost, and question marks stand for it in ",??": go back to the file as it was before, and save it as UTF-8',
    ],
  ],
  [
    'tabs between the cells',
    whole('groups.csv', fixtureText('groups.csv').replaceAll(',', '\t')),
    [
      'data/groups.csv:1: invalid delimiter: tabs stand between the cells: save the table as CSV with commas',
    ],
  ],
  [
    'semicolons between the cells',
    whole('groups.csv', fixtureText('groups.csv').replaceAll(',', ';')),
    [
      'data/groups.csv:1: invalid delimiter: semicolons stand between the cells: save the table as CSV with commas',
    ],
  ],
  [
    'upright strokes between the cells',
    whole('groups.csv', fixtureText('groups.csv').replaceAll(',', '|')),
    [
      'data/groups.csv:1: invalid delimiter: upright strokes stand between the cells: save the table as CSV with commas',
    ],
  ],
  [
    'full-width commas between the cells',
    whole('groups.csv', fixtureText('groups.csv').replaceAll(',', '，')),
    [
      'data/groups.csv:1: invalid delimiter: full-width commas stand between the cells: save the table as CSV with commas',
    ],
  ],
  [
    'the sign of a spreadsheet for its delimiter',
    whole('groups.csv', `sep=;\n${fixtureText('groups.csv').replaceAll(',', ';')}`),
    [
      'data/groups.csv:1: invalid line "sep=;": a spreadsheet’s own sign, remove the line and save the table with commas',
    ],
  ],
  [
    'a conflict of Git',
    whole(
      'groups.csv',
      `${header}<<<<<<< HEAD\nyouth,young people,青年\n=======\nyouth,the young,青年人\n>>>>>>> other\n`,
    ),
    [
      'data/groups.csv:2: invalid line "<<<<<<< HEAD": git left a conflict here, keep what is right and remove its marks (lines 2, 4, 6)',
    ],
  ],
  [
    'a file beyond all size',
    whole('groups.csv', new Uint8Array(8 * 1024 * 1024 + 1).fill(65)),
    ['data/groups.csv: invalid size 8388609 bytes: keep it under 8388608'],
  ],
  [
    'a header with a name that does not end',
    whole('groups.csv', `id,name_en,name_zh,${'x'.repeat(200)}\n`),
    [
      'data/groups.csv:1: unknown column: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" (200 letters) (remove it)',
    ],
  ],
  [
    'a header in capitals',
    edited('groups.csv', 'id,name_en,name_zh', 'ID,name_en,name_zh'),
    [
      'data/groups.csv:1: unknown column: ID (did you mean id? else remove it)',
      'data/groups.csv:1: missing column: id (the header is id,name_en,name_zh)',
    ],
  ],
  [
    'a header with spaces',
    edited('groups.csv', 'id,name_en,name_zh', 'id, name_en,name_zh'),
    [
      'data/groups.csv:1: unknown column: " name_en" (did you mean name_en? else remove it)',
      'data/groups.csv:1: missing column: name_en (the header is id,name_en,name_zh)',
    ],
  ],
  [
    'a header in Chinese',
    edited('groups.csv', 'id,name_en,name_zh', '编号,name_en,name_zh'),
    [
      'data/groups.csv:1: unknown column: 编号 (remove it)',
      'data/groups.csv:1: missing column: id (the header is id,name_en,name_zh)',
    ],
  ],
  [
    'an unseen character in the header',
    edited('groups.csv', 'id,name_en', 'id,\u200Bname_en'),
    ['data/groups.csv:1: invalid character U+200B before "name_en": remove it'],
  ],
  [
    'a header that is missing',
    whole('groups.csv', 'youth,young people,青年\n'),
    ['data/groups.csv:1: missing header (write id,name_en,name_zh on the first line)'],
  ],
  [
    'a header in the middle of the rows',
    added('groups.csv', 'id,name_en,name_zh'),
    ['data/groups.csv:3: invalid row: it is the header again, remove it'],
  ],
  [
    'a name of a file in capitals',
    { 'GROUPS.CSV': fixtureText('groups.csv') },
    ['data/GROUPS.CSV: unknown file (did you mean groups.csv? else remove it)'],
  ],
  [
    'a copy of a file',
    { 'groups (1).csv': fixtureText('groups.csv') },
    ['data/groups (1).csv: unknown file (remove it)'],
  ],
];
