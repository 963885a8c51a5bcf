import { expect, test } from 'vitest';
import { ledger } from '../../data/current.ts';
import { createLedger } from '../../data/ledger.ts';
import { figure } from '../../format/fixture.ts';
import { findChart } from '../registry.ts';
import { createPen } from '../pen.ts';
import { comparedColour, hasMark } from './colour.ts';

const baseline = { id: 'level', status: 'baseline' } as const;

test.each([
  [figure({ ...baseline }), true],
  [figure({ ...baseline, value: 0 }), true],
  [figure({ ...baseline, value: null, word: { en: '—', zh: '——' } }), false],
  [figure({ ...baseline, value: null, word: { en: 'a trial', zh: '开展试点' } }), false],
  [
    figure({
      id: 'promise',
      status: 'target',
      value: null,
      word: { en: 'full coverage', zh: '全覆盖' },
    }),
    true,
  ],
])('hasMark(%o) is %s', (given, expected) => {
  expect(hasMark(given)).toBe(expected);
});

test('the ledger draws no mark where a level is a dash or words', () => {
  const none = ledger.figures.filter((each) => !hasMark(each)).map(({ id }) => id);
  expect(none).toHaveLength(3);
  for (const { figures } of findChart('ledger').states)
    expect(figures.filter((id) => none.includes(id))).toEqual([]);
});

const fourth = { ...ledger.place('suzhou'), id: 'nowhere', colour: 11 };
const four = createLedger({ ...ledger, places: [fourth, ...ledger.places] });
const pen = createPen(four, 'en', 'wide', 'a test');

test.each(four.places.filter(({ compared }) => compared).map(({ id, colour }) => [id, colour]))(
  'comparedColour(a figure of %s) is --place-%d, as everywhere',
  (place, colour) => {
    const given = figure({ id: 'any', place });
    expect(comparedColour(given, pen)).toBe(`var(--place-${colour})`);
    expect(pen.colour(given)).toBe(`var(--place-${colour})`);
  },
);

test('comparedColour(a figure of a place that is not compared) is a quiet ink', () => {
  expect(comparedColour(figure({ id: 'any', place: 'jiangsu' }), pen)).toBe('var(--ink-2)');
  expect(comparedColour(figure({ id: 'any', place: null }), pen)).toBe('var(--ink-2)');
});
