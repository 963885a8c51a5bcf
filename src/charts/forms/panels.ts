import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { inColour, oneLine, partOf } from '../grammar/marks.ts';
import { signs } from '../grammar/signs.ts';
import { furniture, inks, ours, strokes } from '../grammar/tokens.ts';
import { linkKey } from '../keys.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing, type Width } from '../plot.ts';
import { facet, type Cell, type Panel, type Point } from './panel.ts';
import { panelWords } from './panel-words.ts';

export interface Panels {
  readonly panels: readonly Panel[];
  /** The years under a panel, where there is room. */
  readonly years: readonly string[];
  /** Panels side by side, and the height of one in px. */
  readonly columns: Readonly<Record<Width, number>>;
  readonly height: Readonly<Record<Width, number>>;
}

/** Space between panels, over the plot of one and under it, and at its sides; in px. */
const spaces = {
  wide: { gap: 22, top: 68, foot: 26, inset: 7 },
  narrow: { gap: 14, top: 40, foot: 10, inset: 5 },
} as const;

/** Series side by side as Plot's facets; each is on its own scale, so a value is a part of its largest. */
export function panels(spec: Panels): (pen: Pen) => Drawing {
  return (pen) => {
    const at = spaces[pen.width];
    const [count, each] = [spec.columns[pen.width], spec.height[pen.width]];
    const rows = Math.ceil(spec.panels.length / count);
    const cells = spec.panels.map((panel, nth) => ({
      ...panel,
      column: nth % count,
      row: Math.floor(nth / count),
    }));
    const room = (widths[pen.width] - at.gap * (count - 1)) / count;
    const points = cells.flatMap((cell) => pointsOf(cell, pen));
    return {
      height: rows * each + 2,
      frame: {
        marginTop: 1,
        marginBottom: 1,
        fx: { axis: null, domain: range(count), paddingInner: at.gap / (room + at.gap) },
        fy: { axis: null, domain: range(rows) },
        x: { axis: null, domain: [0, spec.years.length - 1], inset: at.inset },
        y: { axis: null, domain: [0, 1], insetTop: at.top, insetBottom: at.foot },
      },
      marks: [
        Plot.ruleY(cells, { ...facet, ...furniture, y: 1, dy: -at.top, stroke: inks.ink }),
        Plot.ruleY(cells, { ...facet, ...furniture, y: 0, stroke: inks.rule }),
        ...levels(points, pen),
        ...paths(points, pen),
        ...panelWords({ cells, points, years: spec.years, room, height: each }, pen),
      ],
    };
  };
}

/** The numbers of a panel. Its scale ends at the largest, ours included, or leaves room for a word. */
function pointsOf(cell: Cell, pen: Pen): Point[] {
  const figures = cell.figures.map((id) => pen.figure(id));
  const values = figures.flatMap((figure) => [figure.value ?? 0, pen.corrected(figure) ?? 0]);
  const most = Math.max(...values) * (figures.at(-1)?.value === null ? 1.2 : 1);
  const { column, row } = cell;
  return figures.flatMap((figure, year) =>
    figure.value === null ? [] : [{ cell, column, row, figure, year, share: figure.value / most }],
  );
}

/** The level: its tick, and a line that carries it on; where it is a slip, ours stands in red. */
function levels(points: readonly Point[], pen: Pen): Plot.Markish[] {
  const known = points.filter(({ year }) => year === 0);
  const slips = known.flatMap((point) => {
    const value = pen.corrected(point.figure);
    if (value === undefined) return [];
    return { ...point, share: (point.share * value) / pen.number(point.figure) };
  });
  const plain = known.filter(({ figure }) => pen.corrected(figure) === undefined);
  const at = { ...facet, x: 'year', y: 'share', along: 'y', size: 'small' } as const;
  const on = { ...facet, y: 'share', insetLeft: spaces[pen.width].inset } as const;
  return [
    Plot.ruleY(plain, { ...on, stroke: inColour(pen), render: partOf(plain, 'reference') }),
    Plot.ruleY(slips, { ...on, ...ours, render: partOf(slips, 'reference', 'ours') }),
    ...signs(known, at, pen),
    ...signs(slips, { ...at, ours: true }, pen),
  ];
}

/** The promises that have a number, joined; a word breaks off the line. */
function paths(points: readonly Point[], pen: Pen): Plot.Markish[] {
  const promised = points.filter(({ year }) => year > 0);
  const at = { ...facet, x: 'year', y: 'share' } as const;
  const lines = [...Map.groupBy(promised, ({ cell }) => cell).values()].flatMap((some) => {
    const [from, to] = [some[0], some.at(-1)];
    if (from === undefined || to === undefined) return [];
    const [stroke, strokeWidth] = [pen.colour(from.figure), strokes.promise];
    const render = oneLine(linkKey(from.figure.id, to.figure.id));
    return [Plot.line(some, { ...at, stroke, strokeWidth, render })];
  });
  return [...lines, ...signs(promised, { ...at, along: 'y', size: 'small' }, pen)];
}
