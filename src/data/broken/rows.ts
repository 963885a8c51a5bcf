import { edited } from '../fixture.ts';
import { added, type Broken } from './edits.ts';

/** A row: how many cells it has, and how they are quoted. */
export const rows: readonly Broken[] = [
  [
    'a comma without quotes',
    edited('groups.csv', 'young people', 'young, mostly'),
    [
      'data/groups.csv:2: invalid row: 4 cells under 3 columns: put quotes around a cell that holds a comma',
    ],
  ],
  [
    'curly quotes for straight ones',
    edited('groups.csv', 'young people', '“young, mostly”'),
    [
      'data/groups.csv:2: invalid row: 4 cells under 3 columns: put straight quotes " around a cell that holds a comma, not "“"',
    ],
  ],
  [
    'commas at the end, as spreadsheets leave them',
    edited('groups.csv', 'youth,young people,青年', 'youth,young people,青年,,'),
    ['data/groups.csv:2: invalid row: 5 cells under 3 columns: remove the commas at its end'],
  ],
  [
    'a row broken in two',
    edited('groups.csv', 'young people', 'young\npeople'),
    [
      'data/groups.csv:2: invalid row: 2 cells under 3 columns: write every cell, an empty one too, and put quotes around a cell that holds a line break',
      'data/groups.csv:3: invalid row: 2 cells under 3 columns: write every cell, an empty one too, and put quotes around a cell that holds a line break',
    ],
  ],
  [
    'a quote in the middle',
    edited('groups.csv', 'young people', '"young" people'),
    [
      'data/groups.csv:2: invalid quotes: put quotes around the whole cell and double those inside it',
    ],
  ],
  [
    'a quote that never closes',
    edited('groups.csv', 'young people', '"young people'),
    [
      'data/groups.csv:2: invalid quotes: one opens here and nothing closes it: close it, or double it where it is meant',
    ],
  ],
  [
    'an unseen character beside a quote',
    edited('groups.csv', 'young people', '"young people"\u200B'),
    ['data/groups.csv:2: invalid character U+200B before "青年": remove it'],
  ],
  [
    'a row twice',
    added('groups.csv', 'youth,young people,青年'),
    ['data/groups.csv:3: id: invalid id "youth": line 2 has it already, choose another'],
  ],
];
