import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { quantity } from '../../format/quantity.ts';
import { linkKey, partKey } from '../keys.ts';
import { elbow, label } from '../marks.ts';
import { bound, sign } from '../signs.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, heading, rules, spine, words } from '../grammar/paper.ts';

/** One ruled line over both pages: a promise at the left, perhaps a result at the right. */
export interface FacingRow {
  readonly promise: Figure;
  readonly entry: string;
  /** When it falls due. */
  readonly due: string;
  readonly result?: Figure;
  /** Said after the result, where the page is wide. */
  readonly sub?: string;
}

export interface Facing {
  readonly rows: readonly FacingRow[];
  readonly promised: string;
  readonly reported: string;
  /** Says on the right page of a line without a result when it falls due. */
  readonly dates: boolean;
  /** Promise and result, joined in red; the later a link, the further left it turns. */
  readonly links: readonly (readonly [promise: string, result: string])[];
  /** Said once in red on the blank lines of the right page. */
  readonly blank?: string;
}

const places = {
  wide: { head: 32, slot: 34, spine: 416, mark: 28, result: 34, value: 14, due: 180 },
  narrow: { head: 21, slot: 23, spine: 200, mark: 23, result: 18, value: 9, due: 0 },
} as const;

/** Draws promises facing the results that speak to them; a blank line is a finding. */
export function facing(spec: Facing, pen: Pen): Drawing {
  const at = places[pen.width];
  const right = widths[pen.width];
  const height = at.head + spec.rows.length * at.slot + 2;
  const y = (row: number): number => at.head + (row + 0.5) * at.slot;
  const lines = spec.rows.map((_, i) => `M0,${at.head + (i + 1) * at.slot}H${right}`);
  return {
    height,
    marks: [
      rules(lines.join(''), 'var(--feint)'),
      ...head([], at.head, pen),
      heading(spec.promised, [at.spine - 10, at.head - 9], pen.small, 'end'),
      heading(spec.reported, [at.spine + 13, at.head - 9], pen.small),
      spine(at.spine, height),
      ...spec.rows.flatMap((row, i) => [
        ...left(row, y(i), pen),
        ...(row.result === undefined ? [] : reported(row.result, row.sub, y(i), pen)),
        ...(spec.dates ? [dueAt(row, y(i), pen)] : []),
      ]),
      ...links(spec, y, pen),
      ...blank(spec, y, pen),
    ],
  };
}

/** @throws where the right page has no room for it. */
function dueAt({ due }: FacingRow, y: number, pen: Pen): Plot.Markish {
  const x = places[pen.width].spine + 13;
  const [text = ''] = pen.lines(due, widths[pen.width] - x, pen.small, 1);
  return words(text, [x, y + 4], muted(pen));
}

const valueSize = (pen: Pen): number => (pen.width === 'wide' ? pen.text : pen.small);

const muted = (pen: Pen): { readonly size: number; readonly fill: string } => ({
  size: pen.small,
  fill: 'var(--ink-2)',
});

function left(row: FacingRow, y: number, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const { promise } = row;
  const mark = { x: at.spine - at.mark, y, colour: pen.colour(promise) };
  const text = /^(?:about|nearly)$/.test(promise.bound)
    ? quantity(promise, pen.ledger, pen.lang, { unit: false })
    : pen.value(promise);
  const edge = mark.x - at.value;
  const room = (pen.width === 'wide' ? at.due : edge - pen.measure(text, valueSize(pen))) - 6;
  const entry = pen.lines(row.entry, room, pen.width === 'wide' ? pen.text : pen.small, 1);
  return [
    label(
      { key: partKey(promise.id, 'label'), x: 0, y, text: entry.join('') },
      { size: pen.width === 'wide' ? pen.text : pen.small },
    ),
    label(
      { key: partKey(promise.id, 'value'), x: edge, y, text },
      { size: valueSize(pen), anchor: 'end', fill: mark.colour },
    ),
    sign(promise, mark, pen.width, 'x'),
    ...bound(promise, mark, 'x'),
    ...(pen.width === 'wide' ? [words(row.due, [at.due, y + 4], muted(pen))] : []),
  ];
}

function reported(figure: Figure, sub: string | undefined, y: number, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const mark = { x: at.spine + at.result, y, colour: pen.colour(figure) };
  const text = pen.value(figure);
  const x = mark.x + at.value;
  return [
    sign(figure, mark, pen.width, 'x'),
    label(
      { key: partKey(figure.id, 'value'), x, y, text },
      { size: valueSize(pen), fill: mark.colour },
    ),
    ...(sub === undefined || pen.width === 'narrow'
      ? []
      : [words(sub, [x + pen.measure(text, valueSize(pen)) + 12, y + 4], muted(pen))]),
  ];
}

function links(spec: Facing, y: (row: number) => number, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const gap = pen.width === 'wide' ? 10 : 7;
  return spec.links.map(([promise, result], nth) => {
    const from = spec.rows.findIndex((row) => row.promise.id === promise);
    const to = spec.rows.findIndex((row) => row.result?.id === result);
    const figure = pen.figure(promise);
    const off = gap + (figure.bound === 'exact' ? 0 : pen.width === 'wide' ? 10 : 11);
    const turn = at.spine + (nth < spec.links.length / 2 ? 12 : 8);
    return elbow({
      key: linkKey(promise, result),
      from: [at.spine - at.mark + off, y(from)],
      to: [at.spine + at.result - gap, y(to)],
      turn,
    });
  });
}

function blank(spec: Facing, y: (row: number) => number, pen: Pen): Plot.Markish[] {
  if (spec.blank === undefined) return [];
  const at = places[pen.width];
  const free = spec.rows.findIndex(({ result }) => result === undefined);
  const x = at.spine + 13;
  return pen
    .lines(spec.blank, widths[pen.width] - x, pen.small, 5)
    .map((line, i) => words(line, [x, y(free + i) + 4], { size: pen.small, fill: 'var(--red)' }));
}
