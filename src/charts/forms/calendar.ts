import * as Plot from '@observablehq/plot';
import { range, utcMonth } from 'd3';
import { halo, partOf, words } from '../grammar/marks.ts';
import { rules, yearName } from '../grammar/paper.ts';
import { signs } from '../grammar/signs.ts';
import { band, inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { rowsOf, spansOf, yearsOf, type Lane, type Row, type Span } from './calendar-lane.ts';
import { together, type View } from './calendar-view.ts';

/** Where the calendar lies, and where the parts of a line stand from its middle; in px. */
const places = {
  wide: { left: 206, right: 16, head: 32, mark: 0, name: 0, size: 15.5, lines: 2 },
  narrow: { left: 6, right: 10, head: 26, mark: 8, name: -10, size: 13, lines: 1 },
} as const;

/** As tall as the stage has room for, up to a limit; in px. */
function slotFor(lines: number, { width }: Pen): number {
  return width === 'narrow' ? 42 : Math.max(54, Math.min(84, 456 / lines));
}

/**
 * Lanes under one calendar of whole years: a mark stands on the last day of what it measures, and a
 * band runs over the days of its lane.
 */
export function calendar(lanes: readonly Lane[]): (view?: View) => (pen: Pen) => Drawing {
  return (view) => (pen) => {
    const at = places[pen.width];
    const rows = rowsOf(lanes, pen);
    const spans = spansOf(rows);
    const years = yearsOf(spans);
    const foot = at.head + rows.length * slotFor(rows.length, pen);
    const marks = rows.flatMap((row) => row.marks);
    return {
      height: foot + 2,
      frame: {
        marginLeft: at.left,
        marginRight: at.right,
        marginTop: at.head,
        marginBottom: 2,
        x: { axis: null, type: 'utc', domain: [years[0], years.at(-1)] },
        y: { axis: null, type: 'linear', domain: [0, rows.length], range: [at.head, foot] },
      },
      marks: [
        ...paper(rows, years.slice(0, -1), pen),
        ...(view === undefined ? [] : together(view, rows, spans, pen)),
        Plot.link(spans, {
          x1: 'from',
          x2: 'to',
          y: 'line',
          dy: at.mark,
          stroke: ({ figure }: Span) => pen.colour(figure),
          strokeWidth: band[pen.width],
          strokeOpacity: band.opacity,
          render: partOf(spans, 'span'),
        }),
        ...signs(marks, { x: 'day', y: 'line', dy: at.mark, along: 'x' }, pen),
        ...names(rows, view === undefined, pen),
      ],
    };
  };
}

/** A rule at each new year, named in its middle; a rule a lane, heavier where a place ends. */
function paper(rows: readonly Row[], years: readonly Date[], pen: Pen): Plot.Markish[] {
  const { left, right, head } = places[pen.width];
  const [full, furniture] = [widths[pen.width], { className: 'furniture' } as const];
  const bleed = { insetLeft: -left, insetRight: -right, ...furniture };
  const breaks = rows.flatMap(({ figure, line }, nth) =>
    rows[nth + 1]?.figure.place === figure.place ? [] : [line + 0.5],
  );
  const others = range(1, rows.length).filter((line) => !breaks.includes(line));
  return [
    Plot.ruleX(years, { stroke: inks.feint, ...furniture }),
    Plot.ruleY(others, { stroke: inks.feint, ...bleed }),
    Plot.ruleY(breaks, { stroke: inks.rule, ...bleed }),
    rules(`M0,${head - 3}H${full}M0,${head}H${full}`, inks.ink),
    Plot.text(years, {
      x: (year: Date) => utcMonth.offset(year, 6),
      text: (year: Date) => yearName(year.getUTCFullYear(), pen),
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      dy: -11,
      fontSize: pen.small,
      ...furniture,
    }),
  ];
}

/** What a lane is; an empty one says so in red, unless the lanes are read together. */
function names(rows: readonly Row[], empty: boolean, pen: Pen): Plot.Markish[] {
  const { left, right, name: dy, size, lines } = places[pen.width];
  const room = pen.width === 'wide' ? left - 2 : widths.narrow - right;
  const at = { y: 'line', frameAnchor: 'left', dx: -left, dy, fontSize: size } as const;
  const text = ({ name }: Row): string => pen.lines(name, room, size, lines).join('\n');
  const filled = rows.filter(({ marks }) => marks.length > 0);
  const rest = empty ? rows.filter(({ marks }) => marks.length === 0) : [];
  const ink = ({ figure }: Row): string => pen.colour(figure);
  return [
    words(filled, 'label', { ...halo, ...at, fill: ink, text }),
    words(rest, 'rest', { ...halo, ...at, fill: inks.red, text }),
  ];
}
