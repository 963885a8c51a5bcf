import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import { createPen, type Pen } from '../pen.ts';
import { draw, widths, type Drawing, type Width } from '../plot.ts';
import { facing } from './facing.ts';
import { slotFor } from './grid.ts';
import { matrix } from './matrix.ts';
import { columnHeads } from './matrix-words.ts';
import { stairs } from './stairs.ts';

const ledger = fixtureLedger();
const sizes = Object.keys(widths) as Width[];
const pens = {
  wide: createPen(ledger, 'en', 'wide', 'a test'),
  narrow: createPen(ledger, 'en', 'narrow', 'a test'),
};

const promised = 'suzhou-training-2022-target';
const reported = 'suzhou-training-2020-11-30';
const share = 'unstated-share-undated';
const text = (en: string) => ({ en, zh: en });

const forms: Readonly<Record<string, (pen: Pen) => Drawing>> = {
  matrix: (pen) => {
    const [a, b, c] = [pen.figure(promised), pen.figure(reported), pen.figure(share)];
    const row = (name: string, cells: 'joined' | 'loosely-joined' | 'apart') => ({
      name,
      verdict: { text: cells, cells },
    });
    return matrix(
      {
        columns: ['One', 'Two'],
        heading: 'Verdict',
        rows: [
          { ...row('Both', 'joined'), cells: [[a], [b]] },
          { ...row('None', 'apart'), cells: [[], [c]] },
        ],
        shaded: ({ id }) => id === share,
      },
      pen,
    );
  },
  facing: facing({
    heads: { promised: text('Promised'), reported: text('Reported'), due: text('Due') },
    lines: [
      {
        id: promised,
        entry: text('Training'),
        due: text('by 2022'),
        result: { id: reported, sub: text('in 2020') },
      },
      { id: share, entry: text('Share'), due: text('no day') },
    ],
    answers: [{ promises: [promised], results: [reported] }],
    blank: text('Nothing later.'),
  })(true),
  stairs: stairs({
    counts: [
      { id: promised, name: text('first') },
      { id: reported, name: text('second') },
      { id: share, name: text('third') },
    ],
    joined: [{ of: reported, to: promised, says: text('a part') }],
    differ: () => [text('who'), text('time')],
    legend: [text('who: others')],
  })([promised, reported, share], true),
};

test.each(Object.entries(forms))(
  '%s(a small fixed ledger) is the committed picture',
  async (name, form) => {
    for (const width of sizes) {
      const { svg } = draw(form(pens[width]), width, name, ledger.figures);
      const lines = `${svg.replace(/></g, '>\n<')}\n`;
      await expect(lines).toMatchFileSnapshot(`../snapshots/form.${name}.${width}.svg`);
    }
  },
);

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
