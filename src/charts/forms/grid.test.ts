import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import { createPen } from '../pen.ts';
import { slotFor } from './grid.ts';
import { matrix } from './matrix.ts';
import { columnHeads } from './matrix-words.ts';

const ledger = fixtureLedger();
const pens = {
  wide: createPen(ledger, 'en', 'wide', 'a test'),
  narrow: createPen(ledger, 'en', 'narrow', 'a test'),
};

test.each([
  [1, 'wide', 80],
  [10, 'wide', 47],
  [17, 'wide', 27],
  [1, 'narrow', 42],
  [17, 'narrow', 15],
] as const)('slotFor(%d, %s) is %d px', (lines, width, expected) => {
  expect(slotFor(lines, pens[width])).toBe(expected);
});

test.each([
  [
    ['2022', '2023', '2024'],
    [0, 120],
    ['2022 20', '2023 60', '2024 100'],
  ],
  [
    ['2022', '2023', '2024'],
    [0, 60],
    ['2022 10', '2024 60 end'],
  ],
] as const)('columnHeads(%j, %j) names %j', (columns, plot, expected) => {
  const heads = columnHeads(columns, plot, pens.narrow);
  const said = heads.map(({ text: head, at, anchor }) => [head, at, anchor].join(' ').trim());
  expect(said).toEqual(expected);
});

test('matrix(a row without a figure) throws', () => {
  const rows = [{ name: 'Nothing', cells: [[], []] }];
  const spec = { columns: ['One', 'Two'], heading: 'None', rows };
  expect(() => matrix(spec, pens.wide)).toThrow('empty row: Nothing');
});
