import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { fixtureLedger } from '../data/fixture.ts';
import type { ChartSpec } from './chart.ts';
import { loadCharts } from './load.ts';

/*
 * What goes wrong in the file of a chart, a kind a row: the line of the sound file below that is
 * written otherwise, what the file then declares, and all that is said of it.
 */
const file = 'src/charts/x.chart.ts';
const figure = 'suzhou-training-2020-11-30';
const source = `export default chart({
  title: { en: 'Training', zh: '培训' },
  subtitle: { en: 'People', zh: '人' },
  poster: 'all',
  states: [
    {
      id: 'all',
      figures: ['${figure}'],
      title: { en: 'A claim', zh: '判断' },
      description: { en: '{figure:${figure}:accrual}', zh: '{figure:${figure}:accrual}' },
      note: { en: 'a note', zh: '说明' },
      draw,
    },
  ],
});`;

/** Reads a chart as it is written here; what a test plants is no type's matter. */
function declared(text: string): ChartSpec {
  const body = text.replace('export default', 'return');
  const read = runInThisContext(`(chart, draw) => {${body}\n}`) as (
    chart: (spec: ChartSpec) => ChartSpec,
    draw: () => unknown,
  ) => ChartSpec;
  return read(
    (spec) => spec,
    () => ({ height: 1, marks: [] }),
  );
}

async function said(text: string, path = './x.chart.ts'): Promise<string[]> {
  const files = {
    specs: { [path]: () => Promise.resolve().then(() => declared(text)) },
    sources: { [path]: () => Promise.resolve(text) },
  };
  return loadCharts(files, fixtureLedger()).then(
    () => [],
    (error: unknown) => (error instanceof Error ? error.message.split('\n') : []),
  );
}

test('loadCharts(the sound file) says nothing', async () => {
  expect(await said(source)).toEqual([]);
});

const both = (line: number, message: string): string[] =>
  ['en', 'zh'].map((lang) => `${file}:${line}: state all (${lang}): ${message}`);

test.each<[string, string | RegExp, string, readonly string[]]>([
  [
    'no default export',
    /[\s\S]*/,
    'return undefined',
    [`${file}: invalid default export: declare it with chart({ … })`],
  ],
  [
    'a function',
    /[\s\S]*/,
    'return () => 1',
    [`${file}: invalid default export: declare it with chart({ … })`],
  ],
  ['an exception', "id: 'all'", 'id: nowhere', [`${file}: nowhere is not defined`]],
  [
    'no title',
    "title: { en: 'Training', zh: '培训' },",
    '',
    [`${file}: title: missing words in en and zh`],
  ],
  [
    'a title in one language',
    "{ en: 'People', zh: '人' }",
    "{ en: 'People' }",
    [`${file}:3: subtitle.zh: missing words`],
  ],
  ['empty words', "'a note'", "' '", [`${file}:7: state all: note.en: missing words`]],
  [
    'a third language',
    "zh: '说明' }",
    "zh: '说明', fr: 'x' }",
    [`${file}:11: state all: unknown field: note.fr`],
  ],
  [
    'a state without a title',
    "      title: { en: 'A claim', zh: '判断' },\n",
    '',
    [`${file}:7: state all: title: missing words in en and zh`],
  ],
  ['a state without a drawing', 'draw,', '', [`${file}:7: state all: draw: missing function`]],
  [
    'a slip in a field',
    'figures:',
    'figurs:',
    [
      `${file}:7: state all: figures: write a list of ids`,
      `${file}:8: state all: unknown field: figurs (did you mean figures?)`,
    ],
  ],
  [
    'a field of a chart that nobody reads',
    "poster: 'all'",
    "colour: 'red'",
    [`${file}:4: unknown field: colour`],
  ],
  ['no state', /states: \[[\s\S]*\]/, 'states: []', [`${file}:5: states: missing states`]],
  [
    'a state that is a word',
    /states: \[[\s\S]*\]/,
    "states: ['all']",
    [`${file}: state 1: write a state: { id, figures, title, … }`],
  ],
  [
    'an id with a blank',
    "id: 'all'",
    "id: 'all of it'",
    [`${file}:7: state all of it: id: use small letters, digits and single hyphens`],
  ],
  [
    'a figure for a list',
    `['${figure}']`,
    `'${figure}'`,
    [`${file}:7: state all: figures: write a list of ids`],
  ],
  [
    'a slip in a figure',
    `['${figure}']`,
    "['suzhou-training-2020-11-31']",
    [...both(8, `unknown figure: suzhou-training-2020-11-31 (did you mean ${figure}?)`)],
  ],
  [
    'a figure twice',
    `['${figure}']`,
    `['${figure}', '${figure}']`,
    both(8, `duplicate figure: ${figure}`),
  ],
  [
    'a state twice',
    /\{\n\s+id: 'all'[\s\S]*draw,\n\s+\},/,
    '$&$&',
    [
      `${file}:7: duplicate state: all`,
      ...['all', 'all'].map(
        (id) => `${file}:7: missing name of state ${id}: a chart of several states names each`,
      ),
    ],
  ],
  [
    'a poster of no state',
    "poster: 'all'",
    "poster: 'al'",
    [`${file}:4: unknown poster: al (states: all)`],
  ],
  [
    'a typed number in a title',
    "'A claim'",
    "'All 70,000 of them'",
    [`${file}:9: state all (en): typed number "70,000": use {figure:…}`],
  ],
  [
    'a numeral in words',
    "'判断'",
    "'约三分之二'",
    [`${file}:9: state all (zh): typed number "三分之二": use {figure:…}`],
  ],
  [
    'words of fulfilment',
    "'A claim'",
    "'It was met'",
    [
      `${file}:9: state all (en): word of fulfilment "met": say what the numbers show, or name an answer whose verdict is met`,
    ],
  ],
  [
    'an unread template',
    "'a note'",
    "'a {figur:x}'",
    [`${file}:11: state all (en): unknown template: {figur:x}`],
  ],
  [
    'a brace alone',
    "'a note'",
    "'a {note'",
    [`${file}:11: state all (en): unpaired brace: a {note`],
  ],
  [
    'a figure the description leaves out',
    `'{figure:${figure}:accrual}', zh`,
    "'nothing', zh",
    [
      `${file}:10: state all (en): missing figure in the description: ${figure} (say {figure:${figure}} in it)`,
    ],
  ],
  [
    'what nobody sees',
    "'a note'",
    "'a \\u202Enote'",
    [`${file}:7: state all: note.en: invalid character U+202E after "a": remove it`],
  ],
  [
    'an outside fact that nobody has',
    'figures: [',
    "context: ['census'], figures: [",
    [...both(8, 'unknown context row: census')],
  ],
  [
    'a claim that nobody has worked out',
    'figures: [',
    "claims: ['three-place'], figures: [",
    [`${file}:8: state all: unknown claim: three-place (did you mean three-places?)`],
  ],
  [
    'a claim that the ledger does not bear out',
    'figures: [',
    "claims: ['three-places'], figures: [",
    [
      `${file}:8: state all: no longer true of the ledger: the places that are compared are Suzhou, Huzhou and Dongtou (write here what is so now; the claim three-places is worked out in src/data/claims/documents.ts)`,
    ],
  ],
  [
    'a title that its condition makes false',
    'draw,',
    'draw,\n      holds: ({ places }) => places.length > 1,',
    ['A claim', '判断'].map(
      (title, nth) =>
        `${file}:9: state all (${['en', 'zh'][nth] ?? ''}): title no longer true of the ledger: "${title}" (say what is so now); its condition, holds, is in line 13: say there when that is so`,
    ),
  ],
])('loadCharts(a file with %s) says so', async (_, from, to, messages) => {
  const planted = source.replace(from, to);
  expect(planted).not.toBe(source);
  expect(await said(planted)).toEqual(messages);
});

test.each(['./An X.chart.ts', './X.chart.ts', './x_y.chart.ts', './.chart.ts'])(
  'loadCharts(%s) says what a file may be called',
  async (path) => {
    expect(await said(source, path)).toEqual([
      `src/charts/${path.slice(2)}: invalid name of the file: use small letters, digits and single hyphens`,
    ]);
  },
);
