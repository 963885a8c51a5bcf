import { scaleLinear, scaleLog } from 'd3';
import type * as Plot from '@observablehq/plot';
import type { Figure } from '../../data/schema/figures.ts';
import { partKey } from '../keys.ts';
import { label, line } from '../marks.ts';
import { bound, sign } from '../signs.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { head, heading, rules, spine, type Tick } from '../grammar/paper.ts';

/** One line of a group. */
export interface Entry {
  readonly figure: Figure;
  /** What it is and when; one line. */
  readonly entry: string;
}

/** A place's lines under its name. */
export interface Group {
  readonly name: string;
  /** What its values are divided by, with the key of its row of context. */
  readonly denominator?: { readonly key: string; readonly text: string };
  readonly entries: readonly [Entry, ...Entry[]];
}

export interface Groups {
  readonly groups: readonly Group[];
  /** A logarithmic scale has no zero, so its marks have no stems. */
  readonly scale: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Heads the column right of the spine. */
  readonly heading: string;
  /** Where the mark stands, and what is printed right of the spine and under that. */
  readonly at: (figure: Figure) => number;
  readonly value: (figure: Figure) => string;
  readonly under: (figure: Figure) => string;
}

const places = {
  wide: {
    plot: [206, 496],
    spine: 530,
    book: 545,
    head: 32,
    group: 30,
    row: 58,
    mark: 28,
    big: 24,
  },
  narrow: {
    plot: [16, 176],
    spine: 196,
    book: 206,
    head: 26,
    group: 18,
    row: 39,
    mark: 27,
    big: 18,
  },
} as const;

/** Draws lines gathered by place on one scale, with the number in the column right of the spine. */
export function groups(spec: Groups, pen: Pen): Drawing {
  const at = places[pen.width];
  const scale = (spec.scale === 'log' ? scaleLog() : scaleLinear())
    .domain(spec.domain)
    .range(at.plot);
  const [marks, major, minor]: [Plot.Markish[], number[], number[]] = [[], [], []];
  let y: number = at.head;
  for (const group of spec.groups) {
    marks.push(...nameOf(group, y, pen));
    y += at.group;
    for (const [i, entry] of group.entries.entries()) {
      if (i > 0) minor.push(y);
      marks.push(...drawEntry(spec, entry, scale, y, pen));
      y += at.row;
    }
    major.push(y);
  }
  const height = y + 2;
  const across = (ys: readonly number[]): string =>
    ys.map((each) => `M0,${each}H${widths[pen.width]}`).join('');
  const grid = spec.ticks.map((tick) => `M${scale(tick).toFixed(1)},${at.head}V${height - 2}`);
  const named = ticksWithRoom(spec.ticks, scale, pen);
  return {
    height,
    marks: [
      rules(grid.join('') + across(minor), 'var(--feint)'),
      rules(across(major), 'var(--rule)'),
      ...head(named, at.head, pen),
      heading(spec.heading, [at.book, at.head - 11], pen.small),
      spine(at.spine, height),
      ...marks,
    ],
  };
}

/** The last tick's number and those left of it that clear it. */
function ticksWithRoom(
  values: readonly number[],
  scale: (value: number) => number,
  pen: Pen,
): readonly Tick[] {
  let free = Infinity;
  return [...values].reverse().flatMap((value) => {
    const [x, text] = [scale(value), pen.tick(value)];
    const half = pen.measure(text, pen.small) / 2;
    if (x + half + 8 > free) return [];
    free = x - half;
    return [{ at: x, text }];
  });
}

function nameOf({ name, denominator, entries }: Group, top: number, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const y = top + at.group / 2 + 1;
  const [first] = entries;
  const fill = pen.colour(first.figure);
  const room = at.spine - 12 - pen.measure(name, pen.text);
  return [
    label(
      { key: partKey(first.figure.id, 'tag'), x: 0, y, text: name },
      { size: pen.text, fill, halo: true },
    ),
    ...(denominator === undefined
      ? []
      : [
          label(
            {
              key: denominator.key,
              x: at.spine - 8,
              y,
              text: pen.lines(denominator.text, room, pen.small, 1).join(''),
            },
            { size: pen.small, anchor: 'end', fill: 'var(--red)', halo: true },
          ),
        ]),
  ];
}

function drawEntry(
  spec: Groups,
  { figure, entry }: Entry,
  scale: (value: number) => number,
  top: number,
  pen: Pen,
): Plot.Markish[] {
  const at = places[pen.width];
  const wide = pen.width === 'wide';
  const colour = pen.colour(figure);
  const [x, y] = [scale(spec.at(figure)), top + at.mark];
  const room = wide ? 184 : at.spine - 10;
  const lines = pen.lines(entry, room, pen.small, wide ? 2 : 1);
  const value = spec.value(figure);
  const spot = (role: 'label' | 'value' | 'under', left: number, down: number, text: string) => ({
    key: partKey(figure.id, role),
    x: left,
    y: top + down,
    text,
  });
  const muted = 'var(--ink-2)';
  const stem = { from: [scale(0), y] as const, to: [x, y] as const, colour };
  return [
    ...(spec.scale === 'log'
      ? []
      : [
          line({
            key: partKey(figure.id, 'stem'),
            ...stem,
            width: figure.status === 'reported' ? 3 : 1.25,
          }),
        ]),
    sign(figure, { x, y, colour }, pen.width, 'x'),
    ...bound(figure, { x, y, colour }, 'x'),
    label(spot('label', 0, wide ? at.mark : 9, lines.join('\n')), { size: pen.small, halo: true }),
    label(spot('value', at.book, wide ? 21 : 12, value), {
      size: pen.fit(value, widths[pen.width] - at.book, at.big),
      fill: colour,
      className: 'serif',
    }),
    label(
      spot(
        'under',
        at.book,
        wide ? 43 : 29,
        printedIn(widths[pen.width] - at.book, spec.under(figure), pen),
      ),
      {
        size: pen.small,
        fill: muted,
      },
    ),
  ];
}

/** A printed form on one line; where it has no room it begins after its ellipsis, at the number. */
function printedIn(room: number, printed: string, pen: Pen): string {
  const fits = pen.measure(printed, pen.small) <= room;
  const text = fits ? printed : (printed.split('…').at(-1) ?? printed);
  return pen.lines(text, room, pen.small, 1).join('');
}
