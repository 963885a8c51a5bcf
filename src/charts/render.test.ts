import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { fixtureLedger } from '../data/fixture.ts';
import type { Chart, State } from './chart.ts';
import { entries } from './forms/entries.ts';
import { keyed } from './grammar/marks.ts';
import { heading, rules } from './grammar/paper.ts';
import type { Pen } from './pen.ts';
import { findState, render } from './render.ts';

const promised = 'suzhou-training-2022-target';
const reported = 'suzhou-training-2020-11-30';
const both = (text: string): { en: string; zh: string } => ({ en: text, zh: text });

const lines = entries({
  heading: both('h'),
  lines: [promised, reported].map((id) => ({ id, entry: both('e'), sub: both('s') })),
});

const sound: State = {
  id: 'all',
  figures: [promised, reported],
  title: both(`{figure:${promised}}`),
  description: both(`{figure:${promised}:accrual} {figure:${reported}}`),
  note: both('n'),
  draw: lines([promised, reported]),
};

const drawn = (change: Partial<State>): ReturnType<typeof render> => {
  const state = { ...sound, ...change };
  const chart: Chart = { id: 'x', title: both('t'), subtitle: both('s'), states: [state] };
  return render(chart, state, 'en', fixtureLedger());
};

test('render(a sound state) draws both widths with its description as their label', () => {
  const { drawings, title, description } = drawn({});
  expect(title).toBe('at least 700,000');
  for (const { svg } of Object.values(drawings)) {
    expect(svg).toContain(`aria-label="${description}"`);
    expect(svg).toContain(`data-key="${promised}:bound"`);
    expect(svg).not.toMatch(/style|id="|<g [^>]*class="plot/);
  }
});

test('render(a summarised state) takes counts for names', () => {
  const description = both('{count:promises} and {count:results}');
  expect(drawn({ summarised: true, description }).description).toMatch(/^\d+ and \d+$/);
});

const circle = (key: string) => (): ReturnType<State['draw']> => ({
  height: 10,
  marks: [Plot.dot([key], { x: [1], y: [1], render: keyed([key], String) })],
});

test.each<[string, Partial<State>, string]>([
  ['a typed number', { title: both('In all 537 workers') }, 'typed number "537"'],
  ['a typed number in the name of a view', { view: both('37 rows') }, 'typed number "37"'],
  [
    'a typed number in a word that is drawn',
    {
      draw: (pen) => ({
        height: 10,
        marks: [heading(pen.say(both('Promised 70,000 every year')), [0, 9], 12)],
      }),
    },
    'typed number "70,000": use {figure:…} (in a word drawn: "Promised 70,000 every year")',
  ],
  [
    'a word of fulfilment in a title',
    { title: both('Suzhou met its promise') },
    'src/charts/x.chart.ts: state all (en): word of fulfilment "met": say what the numbers show, or name an answer whose verdict is met',
  ],
  [
    'a title that names an answer that does not say met',
    { title: both('Suzhou met its promise'), answers: promised },
    `invalid answer "${promised}": its verdict is not-met, not met`,
  ],
  [
    'an unknown figure',
    {
      figures: ['x', promised, reported],
      description: both(`{figure:x}{figure:${promised}}{figure:${reported}}`),
    },
    'unknown figure: x',
  ],
  [
    'a figure the description leaves out',
    { description: both(`{figure:${promised}}`) },
    `missing figure in the description: ${reported}`,
  ],
  [
    'a figure the counts of a description leave out',
    { summarised: true, description: both('{count:promises}') },
    `missing figure in the counts of the description: ${reported}`,
  ],
  [
    'a total that reads like a level',
    { description: both(`{figure:${promised}} {figure:${reported}}`) },
    `missing "a year" or "in all" in the description: ${promised}`,
  ],
  [
    'a figure listed but not drawn',
    { draw: circle(promised) },
    `a figure of the state, but not drawn: ${reported}`,
  ],
  [
    'a figure drawn but not listed',
    { figures: [promised] },
    `drawn, but not a figure of the state: ${reported}`,
  ],
  [
    'context listed but not drawn',
    {
      context: ['suzhou-training-2023'],
      description: both(
        `{figure:${promised}:accrual} {figure:${reported}} {context:suzhou-training-2023}`,
      ),
    },
    'context of the state, but not drawn: suzhou-training-2023',
  ],
  [
    'context the description leaves out',
    { context: ['suzhou-training-2023'] },
    'missing figure in the description: suzhou-training-2023',
  ],
  [
    'a key that is no figure',
    { draw: circle('nothing') },
    'drawn, but not a figure of the state: nothing',
  ],
  ['a key that is an index', { draw: circle('7') }, 'invalid data-key: 7'],
  [
    'a mark without a key',
    { draw: () => ({ height: 10, marks: [Plot.dot([1], { x: [1], y: [1] })] }) },
    'missing data-key on <circle>',
  ],
  [
    'a line to nowhere',
    { draw: () => ({ height: 10, marks: [rules('M0,NaN', 'red')] }) },
    'invalid d="M0,NaN" in <path>',
  ],
  [
    'a warning of Plot',
    {
      draw: () => ({
        height: 10,
        frame: { x: { axis: null } },
        marks: [
          Plot.text([1], {
            x: ['2021-01-01'],
            text: ['a'],
            render: keyed([1], () => promised),
          }),
        ],
      }),
    },
    'Plot warns',
  ],
])('render(%s) throws and names the file', (_, change, message) => {
  expect(() => drawn(change)).toThrow(message);
  expect(() => drawn(change)).toThrow('src/charts/x.chart.ts: state all (en): ');
});

test('render(a figure that is a word) does not draw it as zero', () => {
  const ledger = fixtureLedger();
  const word = {
    ...ledger.figure(reported),
    value: null,
    word: { en: 'full coverage', zh: '全覆盖' },
  };
  const draw = (pen: Pen): ReturnType<State['draw']> =>
    sound.draw({ ...pen, figure: (id) => (id === reported ? word : pen.figure(id)) });
  expect(() => drawn({ draw })).toThrow(
    `missing value to draw: ${reported} (a word is not a zero)`,
  );
});

test('findState(chart, id) names the states there are', () => {
  const chart: Chart = { id: 'x', title: both('t'), subtitle: both('s'), states: [sound] };
  expect(findState(chart).id).toBe('all');
  expect(() => findState(chart, 'none')).toThrow('unknown state of x: none (there are: all)');
});
