import { expect, test } from 'vitest';
import { createLedger } from '../../data/ledger.ts';
import { fixtureLedger } from '../../data/fixture.ts';
import { createPen } from '../pen.ts';
import { draw } from '../plot.ts';
import { staircase, type Staircase } from './staircase.ts';
import { yearRows } from './year-rows.ts';

const total = 'suzhou-training-2022-target';
const first = 'suzhou-training-2020-11-30';

/** The small ledger, with the first amount as given. */
function drawn(value: number, spec: Omit<Staircase, 'total'>): readonly string[] {
  const small = fixtureLedger();
  const figures = small.figures.map((each) => (each.id === first ? { ...each, value } : each));
  const pen = createPen(createLedger({ ...small, figures }), 'en', 'wide', 'a test');
  const drawing = yearRows({
    rows: [
      {
        id: total,
        entry: { en: 'Training', zh: '培训' },
        under: { en: 'since 2020', zh: '从2020年起' },
        layers: [staircase({ total, ...spec })],
      },
    ],
    lines: 1,
    figures: [first, total],
    heading: { en: 'Total', zh: '累计' },
  });
  return draw(drawing(pen), 'wide', 'a test', figures).keys;
}

test('staircase(…) has a band a step, and its total once', () => {
  const keys = drawn(700_000, { steps: [first] });
  expect(keys).toContain(`${first}:band`);
  expect(keys.filter((key) => key === total)).toHaveLength(1);
});

test.each([
  [600_000, [first], false],
  [700_000, [first, first], false],
  [600_000, [first], true],
])(
  'staircase(a first amount of %d, %o, running: %s) throws: it is not the total',
  (value, steps, isRunning) => {
    expect(() => drawn(value, { steps, isRunning })).toThrow(`is not ${total}`);
  },
);
