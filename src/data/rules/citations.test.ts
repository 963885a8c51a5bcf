import { expect, test } from 'vitest';
import type { Broken } from '../broken/edits.ts';
import { edited, fixtureProblems } from '../fixture.ts';

test.each<Broken>([
  [
    'a numeral cited twice',
    edited('figures.csv', 'p1n1', 'p1n2'),
    [
      'data/figures.csv:3: mentions: invalid mention "p1n2": suzhou-training-2022-target cites it already',
    ],
  ],
  [
    'a numeral both cited and set aside',
    edited('mentions.csv', 'p3n1', 'p2n2'),
    [
      'data/mentions.csv:2: mention: invalid mention "p2n2": unstated-share-undated cites it, keep only one of the two',
    ],
  ],
  [
    'a paragraph cited for a number',
    edited('figures.csv', 'p1n1', 'p1'),
    ['data/figures.csv:3: mentions: invalid mention "p1": name the numeral too, like p1n1'],
  ],
  [
    'mentions out of order',
    edited('figures.csv', 'p2n1 p2n2', 'p2n10 p2n9'),
    [
      'data/figures.csv:4: mentions: invalid mentions "p2n10 p2n9": write them in reading order, p2n9 p2n10',
    ],
  ],
  [
    'a numeral left out',
    edited('mentions.csv', 'p3n1', 'p3n2'),
    [
      'data/mentions.csv:2: mention: missing plan p3n1, the numeral before plan p3n2: cite it in a figure or set it aside in data/mentions.csv',
    ],
  ],
  [
    'a numeral left out among those of a figure',
    edited('figures.csv', 'p2n1 p2n2', 'p2n1 p2n3'),
    [
      'data/figures.csv:4: mentions: missing plan p2n2, the numeral before plan p2n3: cite it in a figure or set it aside in data/mentions.csv',
    ],
  ],
])('parseLedger(files) reports numerals cited wrongly, or left out: %s', (_, edit, says) => {
  expect(fixtureProblems(edit)).toEqual(says);
});
