import { edited } from '../fixture.ts';
import { type Broken } from './edits.ts';

/** What cannot be seen, and what a spreadsheet would run. */
export const characters: readonly Broken[] = [
  [
    'a mark that turns the direction',
    edited('places.csv', ',Suzhou,', ',Suz\u202Ehou,'),
    ['data/places.csv:2: name_en: invalid character U+202E after "Suz": remove it'],
  ],
  [
    'the Arabic mark of direction',
    edited('places.csv', ',Suzhou,', ',Suzhou\u061C,'),
    ['data/places.csv:2: name_en: invalid character U+061C after "Suzhou": remove it'],
  ],
  [
    'a space without width in an id',
    edited('places.csv', 'suzhou,Suzhou', 'suz\u200Bhou,Suzhou'),
    ['data/places.csv:2: id: invalid character U+200B after "suz": remove it'],
  ],
  [
    'a soft hyphen',
    edited('places.csv', ',Suzhou,', ',Su\u00ADzhou,'),
    ['data/places.csv:2: name_en: invalid character U+00AD after "Su": remove it'],
  ],
  [
    'a joiner of graphemes',
    edited('places.csv', ',Suzhou,', ',Su\u034Fzhou,'),
    ['data/places.csv:2: name_en: invalid character U+034F after "Su": remove it'],
  ],
  [
    'a name of a Hangul filler',
    edited('places.csv', ',Suzhou,', ',\u3164,'),
    ['data/places.csv:2: name_en: invalid character U+3164 with no word beside it: remove it'],
  ],
  [
    'a name of Braille blanks',
    edited('places.csv', ',Suzhou,', ',\u2800\u2800,'),
    [
      'data/places.csv:2: name_en: invalid character U+2800 with no word beside it (and 1 more): remove it',
    ],
  ],
  [
    'a name of a wide space',
    edited('places.csv', ',Suzhou,', ',\u3000,'),
    ['data/places.csv:2: name_en: invalid text "　": write words that can be seen'],
  ],
  [
    'tags behind a word',
    edited('places.csv', ',Suzhou,', ',Suzhou\u{E0053}\u{E0055},'),
    [
      'data/places.csv:2: name_en: invalid character U+E0053 after "Suzhou" (and 1 more): remove it',
    ],
  ],
  [
    'a mark of annotation',
    edited('places.csv', ',苏州,', ',苏州\uFFF9,'),
    ['data/places.csv:2: name_zh: invalid character U+FFF9 after "苏州": remove it'],
  ],
  [
    'a non-character',
    edited('places.csv', ',Suzhou,', ',Suzhou\uFFFE,'),
    ['data/places.csv:2: name_en: invalid character U+FFFE after "Suzhou": remove it'],
  ],
  [
    'a character of one font alone',
    edited('places.csv', ',苏州,', ',苏\uE001,'),
    [
      'data/places.csv:2: name_zh: invalid character U+E001 after "苏": type the character that is meant',
    ],
  ],
  [
    'a character that was lost',
    edited('places.csv', ',苏州,', ',苏\uFFFD,'),
    [
      'data/places.csv:2: name_zh: invalid character U+FFFD after "苏": type the character that is meant',
    ],
  ],
  [
    'a pile of accents',
    edited('places.csv', ',Suzhou,', `,Suzho${'\u0301'.repeat(50)}u,`),
    ['data/places.csv:2: name_en: invalid stack of 50 combining marks after "Suzho": remove it'],
  ],
  [
    'a tab in a cell',
    edited('places.csv', ',Suzhou,', ',Su\tzhou,'),
    ['data/places.csv:2: name_en: invalid character U+0009 after "Su": write a space'],
  ],
  [
    'a NUL',
    edited('places.csv', ',Suzhou,', ',Su\0zhou,'),
    ['data/places.csv:2: name_en: invalid character U+0000 after "Su": remove it'],
  ],
  [
    'an escape of the terminal',
    edited('places.csv', ',Suzhou,', ',\u001B[31mSuzhou,'),
    ['data/places.csv:2: name_en: invalid character U+001B before "31mSuzhou": remove it'],
  ],
  [
    'a line separator',
    edited('places.csv', ',Suzhou,', ',Su\u2028zhou,'),
    ['data/places.csv:2: name_en: invalid character U+2028 after "Su": remove it'],
  ],
  [
    'a formula on the second line',
    edited('groups.csv', 'young people', '"young\n=cmd|calc!A0"'),
    [
      'data/groups.csv:2: name_en: invalid cell "young\\n=cmd|calc!A0": a spreadsheet would run it, begin with another character',
    ],
  ],
  [
    'a formula behind spaces',
    edited('groups.csv', 'young people', ' @SUM(1)'),
    [
      'data/groups.csv:2: name_en: invalid cell " @SUM(1)": a spreadsheet would run it, begin with another character',
    ],
  ],
  [
    'a full-width formula',
    edited('groups.csv', 'young people', '＋1'),
    [
      'data/groups.csv:2: name_en: invalid cell "＋1": a spreadsheet would run it, begin with another character',
    ],
  ],
];
