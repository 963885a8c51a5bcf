import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, heading, rules, words } from '../grammar/paper.ts';
import { comparedColour, hasMark } from '../grammar/colour.ts';

/** A whole in parts: every figure is one cell of a bar that is as long as the page. */
export interface Share {
  readonly name: string;
  readonly sub: string;
  readonly colour: string;
  /** In the order of the cells. */
  readonly figures: readonly Figure[];
  /** Said at the right, over the bar. */
  readonly count: string;
}

const places = {
  wide: { head: 32, slot: 70, name: 22, bar: 34, height: 22, foot: 8 },
  narrow: { head: 20, slot: 48, name: 14, bar: 21, height: 16, foot: 4 },
} as const;

const namespace = 'http://www.w3.org/2000/svg';

type Ink = Figure['status'] | 'blank';

/** Solid where reported, hollow where promised, pale for a level or rule, blank for no level. */
const inks = {
  reported: (colour: string) => ({ fill: colour, stroke: 'var(--paper)' }),
  target: (colour: string) => ({ fill: 'var(--paper)', stroke: colour }),
  projection: (colour: string) => ({
    fill: 'var(--paper)',
    stroke: colour,
    'stroke-dasharray': '2 2',
  }),
  baseline: (colour: string) => ({ fill: colour, 'fill-opacity': '0.55', stroke: 'var(--paper)' }),
  blank: () => ({ fill: 'var(--paper)', stroke: 'none' }),
  rule: (colour: string) => ({ fill: colour, 'fill-opacity': '0.22', stroke: 'var(--paper)' }),
  definition: (colour: string) => ({
    fill: colour,
    'fill-opacity': '0.22',
    stroke: 'var(--paper)',
  }),
} satisfies Record<Ink, (colour: string) => Readonly<Record<string, string>>>;

/** Draws each share as a bar of cells, all bars equally long. */
export function shares(
  list: readonly Share[],
  headings: readonly [string, string],
  pen: Pen,
): Drawing {
  const at = places[pen.width];
  const right = widths[pen.width];
  const top = (row: number): number => at.head + row * at.slot;
  const lines = list.slice(1).map((_, i) => `M0,${top(i + 1)}H${right}`);
  return {
    height: top(list.length) + at.foot,
    marks: [
      rules(lines.join(''), 'var(--feint)'),
      ...head([], at.head, pen),
      heading(headings[0], [0, at.head - 9], pen.small),
      heading(headings[1], [right, at.head - 9], pen.small, 'end'),
      ...list.flatMap((share, row) => [
        ...named(share, top(row) + at.name, pen),
        ...bar(share, top(row) + at.bar, pen),
      ]),
    ],
  };
}

function named(share: Share, y: number, pen: Pen): Plot.Markish[] {
  const size = pen.width === 'wide' ? pen.text : pen.small;
  const x = pen.measure(share.name, size) + 8;
  return [
    words(share.name, [0, y], { size, fill: share.colour }),
    words(share.sub, [x, y], { size: pen.small, fill: 'var(--ink-2)' }),
    words(share.count, [widths[pen.width], y], { size, anchor: 'end', fill: share.colour }),
  ];
}

function bar(share: Share, y: number, pen: Pen): Plot.RenderFunction[] {
  const at = places[pen.width];
  const width = widths[pen.width] / share.figures.length;
  const groups = Map.groupBy(
    share.figures.map((figure, nth) => ({ figure, nth })),
    ({ figure }) => `${hasMark(figure) ? figure.status : 'blank'} ${comparedColour(figure, pen)}`,
  );
  return [...groups].map(([name, cells]) => {
    const [kind, colour] = name.split(' ') as [Ink, string];
    return (_index, _scales, _values, _dimensions, { document }) => {
      const group = document.createElementNS(namespace, 'g');
      group.setAttribute('class', 'keep');
      // A hollow cell must stay hollow where there are many.
      const line = String(Math.round(10 * Math.min(1, width / 6)) / 10);
      const ink = { ...inks[kind](colour), 'stroke-width': line };
      for (const [key, value] of Object.entries(ink)) group.setAttribute(key, value);
      for (const { figure, nth } of cells) {
        const cell = document.createElementNS(namespace, 'rect');
        const size = {
          x: nth * width + 0.5,
          y,
          width: Math.max(1.2, width - 1),
          height: at.height,
        };
        for (const [key, value] of Object.entries(size)) cell.setAttribute(key, String(value));
        cell.setAttribute('data-key', figure.id);
        group.append(cell);
      }
      return group;
    };
  });
}
