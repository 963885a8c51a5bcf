import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import { createPen } from '../pen.ts';
import type { Width } from '../plot.ts';
import { bookRoom, entryRoom } from './columns.ts';
import { lineStyle } from './line.ts';

const styled = (
  lines: number,
  width: Width,
  values: readonly string[],
): ReturnType<typeof lineStyle> => {
  const words = values.flatMap((value) =>
    ['An entry', 'An entry of some length'].map((entry) => ({ entry, sub: 'a note', value })),
  );
  return lineStyle(lines, words, createPen(fixtureLedger(), 'en', width, 'a test'));
};

test.each<[number, Width, number]>([
  [1, 'wide', 200],
  [2, 'wide', 200],
  [3, 'wide', 155],
  [4, 'wide', 117],
  [12, 'wide', 70],
  [1, 'narrow', 62],
  [12, 'narrow', 62],
])('lineStyle(%d, …, %s).slot is %d: it fills the stage between limits', (lines, width, slot) => {
  expect(styled(lines, width, ['1']).slot).toBe(slot);
});

test.each<[string, Width, readonly string[]]>([
  ['few digits', 'wide', ['16']],
  ['many', 'wide', ['16', '1.33 million']],
  ['many', 'narrow', ['16', '1.33 million']],
])('lineStyle(%s, %s) sets all numbers as large as the longest has room', (_, width, values) => {
  const pen = createPen(fixtureLedger(), 'en', width, 'a test');
  const { big, slot, at } = styled(2, width, values);
  const fitting = Math.min(...values.map((value) => pen.fit(value, bookRoom(width), 58)));
  expect(big).toBeLessThanOrEqual(fitting);
  expect(at.under + 12).toBeLessThan(slot / 2);
});

test('lineStyle(…) grows words no further than keeps an entry on one line', () => {
  const pen = createPen(fixtureLedger(), 'en', 'wide', 'a test');
  const { entry } = styled(2, 'wide', ['1']);
  expect(entry).toBeGreaterThan(styled(12, 'wide', ['1']).entry);
  expect(pen.measure('An entry of some length', entry)).toBeLessThanOrEqual(entryRoom('wide'));
});
