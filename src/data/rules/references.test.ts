import { expect, test } from 'vitest';
import { added, type Broken } from '../broken/edits.ts';
import { edited, fixtureProblems } from '../fixture.ts';

test.each<Broken>([
  [
    'a place nobody declared',
    edited('figures.csv', '5万,suzhou,', '5万,suzho,'),
    [
      'data/figures.csv:3: place: unknown place: suzho (did you mean suzhou? else add it to data/places.csv)',
    ],
  ],
  [
    'a group like no other',
    edited('figures.csv', ',youth,', ',pensioners,'),
    ['data/figures.csv:3: group: unknown group: pensioners (add it to data/groups.csv)'],
  ],
  [
    'a dataset of a topic nobody declared',
    edited('datasets.csv', ',all', ',topic:trainin'),
    [
      'data/datasets.csv:2: rows: unknown topic: trainin (did you mean training? else add it to data/topics.csv)',
    ],
  ],
  [
    'a duplicate id',
    edited('units.csv', 'percent,', 'person-time,'),
    [
      'data/units.csv:3: id: invalid id "person-time": line 2 has it already, choose another',
      'data/indicators.csv:3: unit: unknown unit: percent (add it to data/units.csv)',
    ],
  ],
  [
    'a numeral set aside twice',
    added('mentions.csv', 'plan,p3n1,2020,date,'),
    [
      'data/mentions.csv:3: document: invalid document and mention "plan p3n1": line 2 has it already, choose another',
    ],
  ],
  [
    'two places side by side in one colour',
    added('places.csv', 'huzhou,Huzhou,湖州,city,330500,,30.893,120.088,yes,1'),
    [
      'data/places.csv:3: colour: invalid colour "1": suzhou has it already, choose another (no place has 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)',
    ],
  ],
  [
    'an address of no kind',
    edited('documents.csv', ',,none', ',,original'),
    ['data/documents.csv:2: url_kind: invalid word "original": use none where url is empty'],
  ],
  [
    'a dataset without a figure',
    added(
      'topics.csv',
      'skills,Skills,技能,no,Nothing yet,尚无,',
      edited('datasets.csv', ',all', ',topic:skills'),
    ),
    [
      'data/datasets.csv:2: rows: invalid selection: it chooses no figure (name a topic, place, document or indicator that figures have)',
    ],
  ],
  [
    'a dataset whose conditions never hold together',
    edited('datasets.csv', ',all', ',topic:training&status:baseline'),
    [
      'data/datasets.csv:2: rows: invalid selection: it chooses no figure (name a topic, place, document or indicator that figures have)',
    ],
  ],
  [
    'a dataset that chooses figures and has none',
    edited('datasets.csv', 'figures,all', 'places,place:suzhou'),
    [
      'data/datasets.csv:2: rows: invalid selection: the rows of places are not chosen by figure (write all)',
    ],
  ],
])('parseLedger(files) reports rows that do not fit the others: %s', (_, edit, says) => {
  expect(fixtureProblems(edit)).toEqual(says);
});
