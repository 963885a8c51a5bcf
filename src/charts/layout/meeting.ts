import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { linkKey, partKey } from '../keys.ts';
import { label, line } from '../marks.ts';
import { ring, disc, tick, dot } from '../signs.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, heading, rules, spine } from '../grammar/paper.ts';

/** How far the places may be compared in a row; the words of `topics.csv`. */
export type Verdict = 'yes' | 'side-by-side' | 'no' | 'one-place';

/** One row: a topic, and in each column the figures that a place states. */
export interface Topic {
  readonly name: string;
  readonly cells: readonly (readonly Figure[])[];
  /** Printed right of the spine; unless it is open, the cells that may meet are joined. */
  readonly verdict?: { readonly kind: Verdict | 'open'; readonly text: string };
}

export interface Meeting {
  readonly columns: readonly { readonly name: string }[];
  readonly rows: readonly Topic[];
  /** Heads the column right of the spine. */
  readonly heading: string;
}

const places = {
  wide: { first: 176, step: 118, spine: 536, book: 552, head: 34, row: 36, gap: 24 },
  narrow: { first: 80, step: 46, spine: 221, book: 229, head: 26, row: 25, gap: 13 },
} as const;

/** Draws rows of signs: what each place states, and, where a verdict is given, what may meet. */
export function meeting(spec: Meeting, pen: Pen): Drawing {
  const at = places[pen.width];
  const height = at.head + spec.rows.length * at.row + 2;
  const columns = spec.columns.map(({ name }, nth) => ({ at: centre(nth, pen), text: name }));
  const lines = spec.rows.map(
    (_, nth) => `M0,${at.head + (nth + 1) * at.row}H${widths[pen.width]}`,
  );
  return {
    height,
    marks: [
      rules(lines.join(''), 'var(--feint)'),
      ...head(columns, at.head, pen),
      heading(spec.heading, [at.book, at.head - 11], pen.small),
      spine(at.spine, height),
      ...spec.rows.flatMap((row, nth) => drawRow(row, at.head + (nth + 0.5) * at.row, pen)),
    ],
  };
}

function centre(column: number, pen: Pen): number {
  const at = places[pen.width];
  return at.first + (column + 0.5) * at.step;
}

function drawRow(row: Topic, y: number, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const first = row.cells.flat()[0];
  if (first === undefined) throw new Error(`empty row: ${row.name}`);
  const name = pen
    .lines(row.name, at.first + (pen.width === 'wide' ? 0 : 4), pen.small, 1)
    .join('');
  const quiet = row.verdict?.kind === 'no' || row.verdict?.kind === 'one-place';
  const fill = quiet ? 'var(--ink-2)' : 'var(--ink)';
  const words = row.verdict;
  return [
    ...join(row, y, pen),
    ...row.cells.flatMap((cell, nth) => cellMarks(cell, centre(nth, pen), y, pen)),
    label({ key: partKey(first.id, 'label'), x: 0, y, text: name }, { size: pen.small, fill }),
    ...(words === undefined
      ? []
      : [
          label(
            { key: partKey(first.id, 'value'), x: at.book, y, text: words.text },
            { size: pen.small, fill },
          ),
        ]),
  ];
}

/** Joins the cells that may meet: one line for a comparison, a broken one for side by side. */
function join({ cells, verdict }: Topic, y: number, pen: Pen): Plot.Markish[] {
  if (verdict?.kind !== 'yes' && verdict?.kind !== 'side-by-side') return [];
  const filled = cells.flatMap((cell, nth) => {
    const last = cell.at(-1);
    return last === undefined ? [] : [{ id: last.id, nth }];
  });
  const [from, to] = [filled[0], filled.at(-1)];
  if (from === undefined || to === undefined || from === to) return [];
  return [
    line({
      key: linkKey(from.id, to.id),
      from: [centre(from.nth, pen), y],
      to: [centre(to.nth, pen), y],
      colour: verdict.kind === 'yes' ? 'var(--ink)' : 'var(--rule)',
      width: verdict.kind === 'yes' ? 3 : 1.5,
      dashed: verdict.kind === 'side-by-side',
    }),
  ];
}

/** The signs of one cell side by side, small enough for three. */
function cellMarks(cell: readonly Figure[], x: number, y: number, pen: Pen): Plot.Markish[] {
  const { gap } = places[pen.width];
  return cell.map((figure, nth) => {
    const colour = pen.colour(figure);
    const point = { key: figure.id, x: x + (nth - (cell.length - 1) / 2) * gap, y, colour };
    if (figure.status === 'reported') return disc(point, 'narrow');
    if (figure.status === 'baseline') return tick(point, 'narrow', 'x');
    return figure.status === 'target' ? ring(point, 'narrow') : dot(point);
  });
}
