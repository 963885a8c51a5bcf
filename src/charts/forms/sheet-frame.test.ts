import { expect, test } from 'vitest';
import { createLedger } from '../../data/ledger.ts';
import { readLedger } from '../../data/read.ts';
import { createPen } from '../pen.ts';
import type { Width } from '../plot.ts';
import { foot } from './sheet-frame.ts';

const ledger = readLedger('src/charts/forms/fixtures');

/** The height of the foot where so many places are compared. */
function heightOf(count: number, width: Width): number {
  const places = Array.from({ length: count }, (_, nth) =>
    ledger.places.slice(0, 1).map((first) => ({
      ...first,
      id: `place-${nth}`,
      name: { en: 'Somewhere', zh: '某地' },
    })),
  ).flat();
  const all = createLedger({ ...ledger, places });
  return foot(0, createPen(all, 'en', width, 'a test')).height;
}

test.each([
  ['narrow', 2, 0],
  ['narrow', 3, 1],
  ['wide', 2, 0],
  ['wide', 4, 1],
] as const)('foot(a %s ledger of %d places) has %d more lines of names', (width, count, more) => {
  const extra = heightOf(count, width) - heightOf(1, width);
  expect(extra).toBe(more * (width === 'wide' ? 18 : 14));
});
