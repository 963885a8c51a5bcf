import * as Plot from '@observablehq/plot';
import { nice, ticks } from 'd3';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { rules } from './paper.ts';
import type { Tick } from './scale.ts';
import type { TimeAxis } from './time.ts';
import { inks } from './tokens.ts';

/** A scale of values that runs up. */
export interface Rise {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

/** How finely the ends of a scale that runs up are rounded, and how many steps are ruled, about. */
const steps = { ends: 5, ruled: 4 } as const;

/** A scale from zero that holds every value; `sign` follows each number of the axis. */
export function upFromZero(values: readonly number[], sign: string, pen: Pen): Rise {
  return rise([0, Math.max(...values)], sign, pen);
}

/** A scale near the values, with half of what they span free over and under them: not from zero. */
export function upNear(values: readonly number[], sign: string, pen: Pen): Rise {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const free = (high - low) / 2;
  return rise([low - free, high + free], sign, pen);
}

function rise([from, to]: readonly [number, number], sign: string, pen: Pen): Rise {
  const domain = nice(from, to, steps.ends);
  const named = ticks(...domain, steps.ruled).map((value) => ({
    value,
    text: pen.tick(value) + sign,
  }));
  return { domain, ticks: named };
}

/** Where the page's parts lie, in px: the head rule, and what is free over and under the scale. */
const places = {
  wide: { height: 500, head: 32, top: 50, foot: 12, right: 672, gap: 8 },
  narrow: { height: 278, head: 24, top: 32, foot: 8, right: 284, gap: 9 },
} as const;

/** Room for a line under the scale, in px. */
const line = 26;

/** An embed is set in the reader's own face, which may be this much wider than ours. */
const spare = 1.3;

/** Where the plot of an upright page lies, in px: its left edge is clear of the axis's numbers. */
export function upright({ ticks: named }: Rise, pen: Pen): readonly [left: number, right: number] {
  const { right, gap } = places[pen.width];
  const widest = Math.max(...named.map(({ text }) => pen.measure(text, pen.small)));
  return [Math.ceil(widest * spare) + gap, right];
}

export interface UprightPage {
  readonly x: TimeAxis;
  readonly y: Rise;
  /** Whether the ticks across are ruled. */
  readonly isRuled: boolean;
  /** Marks by the scales of this page. */
  readonly marks: readonly Plot.Markish[];
}

/** The height at which a value stands, in px. */
export function heightOf({ domain }: Rise, pen: Pen): (value: number) => number {
  const scale = Plot.scale({
    y: { type: 'linear', domain: [...domain], range: rangeOf(domain, pen) },
  });
  return (value) => Number(scale.apply(value));
}

function rangeOf([from]: Rise['domain'], pen: Pen): [number, number] {
  const { height, head, top, foot } = places[pen.width];
  return [height - foot - (from === 0 ? 0 : line), head + top];
}

/** A page on which values run up and time across; where it does not start at zero it says so. */
export function uprightPage({ x, y, isRuled, marks }: UprightPage, pen: Pen): Drawing {
  const { height, head, gap } = places[pen.width];
  const [left, right] = upright(y, pen);
  const full = widths[pen.width];
  const range = rangeOf(y.domain, pen);
  const [from] = y.ticks;
  const furniture = { className: 'furniture', fontSize: pen.small } as const;
  return {
    height,
    frame: {
      marginLeft: left,
      marginRight: full - right,
      marginTop: head,
      marginBottom: 0,
      x: { axis: null, ...x.options },
      y: { axis: null, type: 'linear', domain: y.domain, range },
    },
    marks: [
      ...(isRuled
        ? [
            Plot.ruleX(x.ticks, {
              x: 'value',
              insetBottom: height - range[0],
              stroke: inks.feint,
              className: 'furniture',
            }),
          ]
        : []),
      Plot.ruleY(y.ticks, {
        y: 'value',
        insetRight: right - full,
        stroke: ({ value }: Tick) => (value === 0 ? inks.rule : inks.feint),
        className: 'furniture',
      }),
      rules(`M0,${head - 3}H${full}M0,${head}H${full}`, inks.ink),
      Plot.text(x.ticks, {
        ...furniture,
        x: 'value',
        text: 'text',
        frameAnchor: 'top',
        lineAnchor: 'bottom',
        dy: -11,
      }),
      Plot.text(y.ticks, {
        ...furniture,
        y: 'value',
        text: 'text',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -gap,
      }),
      ...(from === undefined || y.domain[0] === 0 ? [] : [notice(from.text, furniture, pen)]),
      ...marks,
    ],
  };
}

function notice(from: string, style: Plot.TextOptions, pen: Pen): Plot.Markish {
  const text = {
    en: `The scale starts at ${from}, not at zero.`,
    zh: `纵轴从${from}起，没有零点。`,
  };
  return Plot.text([text[pen.lang]], {
    ...style,
    frameAnchor: 'bottom-left',
    textAnchor: 'start',
    dy: -8,
  });
}
