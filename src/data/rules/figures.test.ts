import { expect, test } from 'vitest';
import type { Broken } from '../broken/edits.ts';
import { edited, fixtureProblems } from '../fixture.ts';

test.each<Broken>([
  [
    'an id that begins otherwise',
    edited('figures.csv', 'unstated-share-undated', 'undated-share-undated'),
    ['data/figures.csv:4: id: invalid id "undated-share-undated": begin it with unstated-share-'],
  ],
  [
    'an id that ends in another time',
    edited('figures.csv', 'unstated-share-undated', 'unstated-share-2020'),
    [
      'data/figures.csv:4: id: invalid id "unstated-share-2020": end it with -undated or -undated-reported',
    ],
  ],
  [
    'neither value nor word',
    edited('figures.csv', ',50000,', ',,'),
    [
      'data/figures.csv:3: value: missing value (write a number here, or the word that stands for it in word)',
    ],
  ],
  [
    'both value and word',
    edited('figures.csv', ',50000,,,', ',50000,全覆盖,full coverage,'),
    ['data/figures.csv:3: word: invalid word "全覆盖": keep either value or word'],
  ],
  [
    'a word in one language',
    edited('figures.csv', ',50000,,,', ',,全覆盖,,'),
    ['data/figures.csv:3: word_en: missing word (write it in both languages or in neither)'],
  ],
  [
    'a word in English alone',
    edited('figures.csv', ',50000,,,', ',,,full coverage,'),
    ['data/figures.csv:3: word: missing word (write it in both languages or in neither)'],
  ],
  [
    'a target without a force',
    edited('figures.csv', 'target,plain', 'target,'),
    [
      'data/figures.csv:2: force: missing force (write ensure, strive, hold or plain, as the target is worded)',
    ],
  ],
  [
    'a result with a force',
    edited('figures.csv', 'youth,reported,', 'youth,reported,strive'),
    ['data/figures.csv:3: force: invalid force "strive": only a target has one, leave it empty'],
  ],
  [
    'the day of publication for a period',
    edited('documents.csv', '2020-05-22', '2020-11-30'),
    [
      'data/figures.csv:3: period: invalid period "2020-11-30": the document was published then; write when it holds, or leave it empty and say so in the note',
    ],
  ],
  [
    'no period and no note',
    edited('figures.csv', 'No date,无日期', ','),
    [
      'data/figures.csv:4: period: missing period (write one, or say in the note why it is unknown)',
    ],
  ],
  [
    'a note in one language',
    edited('figures.csv', '无日期', ''),
    ['data/figures.csv:4: note_zh: missing note (write it in both languages or in neither)'],
  ],
])('parseLedger(files) reports figures that are not whole: %s', (_, edit, says) => {
  expect(fixtureProblems(edit)).toEqual(says);
});
