import { expect, test } from 'vitest';
import { fixtureLedger } from '../data/fixture.ts';
import type { ChartSpec, State } from './chart.ts';
import { loadCharts } from './load.ts';

const ledger = fixtureLedger();
const figure = 'suzhou-training-2020-11-30';
const both = (text: string): { en: string; zh: string } => ({ en: text, zh: text });

const state: State = {
  id: 'all',
  figures: [figure],
  title: both('A claim'),
  description: both(`{figure:${figure}:accrual}`),
  note: both('a note'),
  draw: () => ({ height: 1, marks: [] }),
};
const named: State = { ...state, name: both('all') };
const sound: ChartSpec = { title: both('t'), subtitle: both('s'), states: [state] };
const source = ['chart({', '  states: [', "    { id: 'all',", `figures: ['${figure}'],`].join('\n');

/** What is said of a chart, of whose source the last line is the one that is wrong. */
async function said(spec: ChartSpec | Error, line: string): Promise<string> {
  const path = './x.chart.ts';
  const specs = {
    [path]: () => (spec instanceof Error ? Promise.reject(spec) : Promise.resolve(spec)),
  };
  const sources = { [path]: () => Promise.resolve(`${source}\n${line}`) };
  const read = loadCharts({ specs, sources }, ledger);
  return read.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
}

const changed = (change: Partial<State>): ChartSpec => ({
  ...sound,
  states: [{ ...state, ...change }],
});

test('loadCharts(sound files) has the charts in the order of their ids', async () => {
  const specs = {
    './b.chart.ts': () => Promise.resolve(sound),
    './a.chart.ts': () => Promise.resolve(sound),
  };
  const charts = await loadCharts({ specs, sources: {} }, ledger);
  expect(charts.map(({ id }) => id)).toEqual(['a', 'b']);
});

const file = 'src/charts/x.chart.ts:5';

test.each<[string, ChartSpec | Error, string, readonly string[]]>([
  [
    'a poster that is no state',
    { ...sound, poster: 'nowhere' },
    "poster: 'nowhere'",
    [`${file}: unknown poster: nowhere (states: all)`],
  ],
  [
    'an unknown figure, in both languages',
    changed({ figures: [figure, 'nowhere'] }),
    "'nowhere'",
    [
      `${file}: state all (en): unknown figure: nowhere`,
      `${file}: state all (zh): unknown figure: nowhere`,
    ],
  ],
  [
    'an unknown outside fact',
    changed({ context: ['census'] }),
    "'census'",
    [
      `${file}: state all (en): unknown context row: census`,
      `${file}: state all (zh): unknown context row: census`,
    ],
  ],
  [
    'a figure that words name in vain',
    changed({ note: { en: 'a {figure:nowhere}', zh: '有' } }),
    "note: { en: 'a {figure:nowhere}'",
    [`${file}: state all (en): unknown figure: nowhere`],
  ],
  [
    'numbers typed in several places',
    changed({ title: { en: 'All 537 of them', zh: '有' }, view: { en: '37 rows', zh: '有' } }),
    "'All 537 of them', '37 rows'",
    [
      `${file}: state all (en): typed number "537": use {figure:…}`,
      `${file}: state all (en): typed number "37": use {figure:…}`,
    ],
  ],
  [
    'a figure listed twice, at its first place',
    changed({ figures: [figure, figure], title: { en: 'a', zh: 'a' } }),
    '',
    ['en', 'zh'].map(
      (lang) => `src/charts/x.chart.ts:4: state all (${lang}): duplicate figure: ${figure}`,
    ),
  ],
  [
    'two states of one id',
    { ...sound, states: [named, named] },
    '',
    ['src/charts/x.chart.ts:3: duplicate state: all'],
  ],
  [
    'a state without a name among several',
    { ...sound, states: [named, { ...state, id: 'none' }] },
    "id: 'none'",
    [`${file}: missing name of state none: a chart of several states names each`],
  ],
  [
    'a file that cannot be read',
    new Error('unknown figure: nowhere'),
    "ledger.figure('nowhere')",
    [`${file}: unknown figure: nowhere`],
  ],
  [
    'what is written nowhere',
    new Error('something else'),
    '',
    ['src/charts/x.chart.ts: something else'],
  ],
])('loadCharts(%s) names file and line', async (_, spec, line, messages) => {
  expect((await said(spec, line)).split('\n')).toEqual(messages);
});

test('loadCharts(several files) tells at once what is wrong in each', async () => {
  const bad = changed({ figures: ['nowhere'] });
  const specs = Object.fromEntries(
    ['b', 'a'].map((id) => [`./${id}.chart.ts`, () => Promise.resolve(bad)]),
  );
  const read = loadCharts({ specs, sources: {} }, ledger);
  await expect(read).rejects.toThrow(
    /src\/charts\/b\.chart\.ts: .*\n.*\nsrc\/charts\/a\.chart\.ts: /,
  );
});
