import { describe, expect, test } from 'vitest';
import { edited, fixtureProblems as problems } from '../fixture.ts';

const figures = 'figures.csv';

describe('parseLedger(files) reports what is wrong with a cell', () => {
  test.each<[string, Record<string, string>, string]>([
    ...[
      ['5,376', '5376'],
      ['1e3', '1000'],
      [' 5', '5'],
      ['5 ', '5'],
      ['05', '5'],
      ['.5', '0.5'],
      ['5.', '5'],
      ['５', '5'],
      ['1 000', '1000'],
    ].map(([cell = '', plain = '']): [string, Record<string, string>, string] => [
      `the number ${cell}`,
      edited(figures, ',50000,', `,"${cell}",`),
      `data/figures.csv:3: value: invalid number ${JSON.stringify(cell)}: write ${plain}`,
    ]),
    ...['53,76', 'NaN', 'Infinity', '1e-3', '1e99', '0x10', '+5', '1.2345678901234567890e3'].map(
      (cell): [string, Record<string, string>, string] => [
        `the number ${cell}`,
        edited(figures, ',50000,', `,"${cell}",`),
        cell === '+5'
          ? 'data/figures.csv:3: value: invalid cell "+5": a spreadsheet would run it, begin with another character'
          : `data/figures.csv:3: value: invalid number ${JSON.stringify(cell)}: use the digits 0 to 9 and one point`,
      ],
    ),
    [
      'a decimal with a needless zero',
      edited(figures, ',50000,', ',50000.0,'),
      'data/figures.csv:3: value: invalid number "50000.0": write 50000',
    ],
    [
      'a number with more digits than can be kept',
      edited(figures, ',50000,', ',0.12345678901234567890,'),
      'data/figures.csv:3: value: invalid number "0.12345678901234567890": it has more digits than can be kept: do not round it, write it as a word instead',
    ],
    [
      'a negative value',
      edited(figures, ',66.67,', ',-66.67,'),
      'data/figures.csv:4: value: invalid number "-66.67": use 0 or more',
    ],
    [
      'a latitude beyond the pole',
      edited('places.csv', '31.299', '131.299'),
      'data/places.csv:2: latitude: invalid number "131.299": use -90 to 90',
    ],
    [
      'an empty cell that must not be',
      edited('places.csv', ',Suzhou,', ',,'),
      'data/places.csv:2: name_en: missing value (write text)',
    ],
    [
      'text with a space at its end',
      edited('places.csv', ',Suzhou,', ',"Suzhou ",'),
      'data/places.csv:2: name_en: invalid text "Suzhou ": remove the spaces at its ends',
    ],
    [
      'a note of spaces',
      edited('mentions.csv', 'date,', 'date,"  x"'),
      'data/mentions.csv:2: note: invalid text "  x": remove the spaces at its ends',
    ],
    [
      'a word outside its list',
      edited(figures, 'exact', 'precise'),
      'data/figures.csv:3: bound: invalid word "precise": use one of exact, at-least, more-than, at-most, less-than, about, nearly',
    ],
    [
      'neither yes nor no',
      edited('places.csv', ',yes', ',true'),
      'data/places.csv:2: compared: invalid word "true": use one of yes, no',
    ],
    [
      'a colour between two others',
      edited('places.csv', ',yes,1', ',yes,1.5'),
      'data/places.csv:2: colour: invalid number "1.5": use a whole number from 1 to 12',
    ],
    [
      'a colour that the palette does not have',
      edited('places.csv', ',yes,1', ',yes,13'),
      'data/places.csv:2: colour: invalid number "13": use a whole number from 1 to 12',
    ],
    [
      'a day that is not in the calendar',
      edited('documents.csv', '2020-05-22', '2021-02-29'),
      'data/documents.csv:2: published: invalid date "2021-02-29": use a real day like 2020-11-30',
    ],
    [
      'a period that ends before it starts',
      edited(figures, ',2020-11-30,point', ',2022/2020,point'),
      'data/figures.csv:3: period: invalid period "2022/2020": use 2023, 2020-11-30, 2020-05/2023-05 or ../2022-12-31, start before end',
    ],
    [
      'a hash that is none',
      edited('documents.csv', '0a0a', '0A0A'),
      `data/documents.csv:2: sha256: invalid value "0A0A${'0a'.repeat(30)}": use 64 lower-case hexadecimal digits`,
    ],
    [
      'an id with a capital',
      edited('groups.csv', 'youth', 'Youth'),
      'data/groups.csv:2: id: invalid id "Youth": use lower-case words and digits joined by hyphens',
    ],
    [
      'an address that is none',
      edited('documents.csv', ',,none', ',javascript:alert(1),original'),
      'data/documents.csv:2: url: invalid address "javascript:alert(1)": begin with https:// or http:// and leave no spaces',
    ],
    [
      'a mention that is none',
      edited(figures, 'p1n1', 'p1n0'),
      'data/figures.csv:3: mentions: invalid mentions "p1n0": write them like p12n3, separated by one space',
    ],
    [
      'a selection that is none',
      edited('datasets.csv', ',all', ',colour:red'),
      'data/datasets.csv:2: rows: invalid selection "colour:red": use all, or conditions like topic:training',
    ],
    ...['topic:training&', '&', 'topic:training & place:suzhou', 'topic:'].map(
      (cell): [string, Record<string, string>, string] => [
        `the selection ${cell}`,
        edited('datasets.csv', ',all', `,${cell}`),
        `data/datasets.csv:2: rows: invalid selection ${JSON.stringify(cell)}: use all, or conditions like topic:training`,
      ],
    ),
    [
      'a selection by a status that is none',
      edited('datasets.csv', ',all', ',topic:training&status:reportd'),
      'data/datasets.csv:2: rows: invalid status "reportd": use one of reported, target, projection, baseline, rule, definition',
    ],
    [
      'a table that is none',
      edited('datasets.csv', ',figures,all', ',figure,all'),
      'data/datasets.csv:2: table: invalid word "figure": use one of documents, places, topics, units, groups, indicators, figures, answers, mentions, context, corrections, datasets, terms, guarded, promises, years, checks',
    ],
    ...['=1+1', '@cmd', '+x', '-x', '＝1', ' =1'].map(
      (cell): [string, Record<string, string>, string] => [
        `the formula ${cell}`,
        edited('groups.csv', 'young people', cell),
        `data/groups.csv:2: name_en: invalid cell ${JSON.stringify(cell)}: a spreadsheet would run it, begin with another character`,
      ],
    ),
  ])('%s', (_, changed, message) => {
    const found = problems(changed);
    expect(found).toContain(message);
    // A slip in an id also breaks what refers to it; any other slip is one message.
    expect(found.filter((line) => !line.includes(': unknown '))).toEqual([message]);
  });
});
