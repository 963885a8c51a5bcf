import type { Broken } from './edits.ts';

/** What a story says of itself, in its frontmatter. */
export const fields: readonly Broken[] = [
  [
    'a day that rolls over',
    "'2026-11-22'",
    "'2026-02-30'",
    ['7: updated: invalid day (use a real one, like "2026-11-21")'],
  ],
  [
    'a bare day',
    "'2026-11-22'",
    '2026-11-22',
    ['7: updated: write the day in quotes: "2026-11-21"'],
  ],
  [
    'a day before the first',
    "'2026-11-22'",
    "'2026-11-20'",
    ['7: updated: invalid day: it is before the story was published'],
  ],
  ['no title', 'title: A story\n', '', ['1: title: missing words']],
  ['an empty title', 'title: A story', "title: ''", ['2: title: missing words']],
  ['a title that is a number', 'title: A story', 'title: 2020', ['2: title: write it in quotes']],
  [
    'a field with a slip',
    'subject:',
    'subjct:',
    ['1: subject: missing words', '4: unknown field: subjct (did you mean subject?)'],
  ],
  [
    'a lead with a slip',
    'state: promised }',
    'state: promisd }',
    ['5: lead: unknown state of suzhou-training: promisd (did you mean promised?)'],
  ],
  [
    'a lead without a state',
    ', state: promised }',
    ' }',
    ['5: lead.state: write { chart: id, state: id }'],
  ],
  [
    'a lead that is a word',
    '{ chart: suzhou-training, state: promised }',
    'suzhou-training',
    ['5: lead: write { chart: id, state: id }'],
  ],
  [
    'a typed number in a title',
    'title: A story',
    'title: All 70 of them',
    ['2: title: typed number "70": use {figure:…}'],
  ],
];
