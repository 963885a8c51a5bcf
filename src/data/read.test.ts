import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LedgerError } from './problem.ts';
import { readCells, readLedger } from './read.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-'));
  cpSync('data', directory, { recursive: true });
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

/** What is said of a folder of tables, each line without the folder's own name. */
function said(folder: string): readonly string[] {
  try {
    readLedger(folder);
    return [];
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return error.message.split('\n').map((line) => line.replace(`${directory}/`, ''));
  }
}

const isRoot = process.getuid?.() === 0;

test.each<[string, (file: string) => void, string]>([
  ['a folder', mkdirSync, 'invalid file: it is a folder: put the table itself there'],
  [
    'a pipe',
    (file) => execFileSync('mkfifo', [file]),
    'invalid file: it is a pipe or a device: put the table itself there',
  ],
  [
    'an endless device',
    (file) => {
      symlinkSync('/dev/zero', file);
    },
    'invalid file: it is a pipe or a device: put the table itself there',
  ],
  [
    'a link to nothing',
    (file) => {
      symlinkSync('nothing.csv', file);
    },
    'invalid file: it is a link to nothing: put the table itself there',
  ],
  [
    'a file beyond all size',
    (file) => {
      writeFileSync(file, '');
      truncateSync(file, 2 ** 40);
    },
    'invalid size 1099511627776 bytes: keep it under 8388608',
  ],
  ...(isRoot
    ? []
    : [
        [
          'a file that is locked away',
          (file: string) => {
            writeFileSync(file, '');
            chmodSync(file, 0);
          },
          'invalid file: it cannot be read (EACCES): give yourself the right to read it',
        ] satisfies [string, (file: string) => void, string],
      ]),
])('readLedger(directory) names %s in the place of a table', (_, make, message) => {
  for (const name of ['figures.csv', 'units.csv']) {
    rmSync(join(directory, name));
    make(join(directory, name));
  }
  expect(said(directory)).toEqual([`figures.csv: ${message}`, `units.csv: ${message}`]);
});

test.each<[string, () => string, string]>([
  [
    'is not there',
    () => join(directory, 'nowhere'),
    'nowhere: missing folder (set DATA_DIR to the one that holds the tables, or leave it unset)',
  ],
  [
    'is a file',
    () => join(directory, 'units.csv'),
    'units.csv: invalid folder: it is a file: set DATA_DIR to the folder that holds the tables',
  ],
  [
    'has no name',
    () => '',
    'DATA_DIR: missing folder (set DATA_DIR to the one that holds the tables, or leave it unset)',
  ],
])('readLedger(directory) names a directory that %s', (_, folder, message) => {
  expect(said(folder())).toEqual([message]);
});

test('readLedger(directory) sees a table whose name is in capitals', () => {
  cpSync(join(directory, 'units.csv'), join(directory, 'UNITS.CSV'));
  expect(said(directory)).toEqual([
    'UNITS.CSV: unknown file (did you mean units.csv? else remove it)',
  ]);
});

test('readCells(directory) are the cells as they stand', () => {
  expect(readCells('data').units[0]).toMatchObject({ id: 'person', name_zh: '人' });
});
