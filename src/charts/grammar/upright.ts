import * as Plot from '@observablehq/plot';
import { extent, nice, ticks } from 'd3';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../drawing.ts';
import { overHead } from './lined.ts';
import { headRule } from './paper.ts';
import type { Tick } from './scale.ts';
import type { TimeAxis } from './time.ts';
import { furniture, inks } from './tokens.ts';

/** A scale of values that runs up. */
export interface Rise {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

/** How finely the ends of a scale that runs up are rounded, and how many steps are ruled, about. */
const steps = { ends: 5, ruled: 4 } as const;

/**
 * A scale that holds every value: from zero, or if near, from half of what they span under them to
 * half over them. `sign` follows each number of the axis.
 */
export function rise(values: readonly number[], isNear: boolean, sign: string, pen: Pen): Rise {
  const [low = 0, high = 0] = extent(values);
  const free = isNear ? (high - low) / 2 : 0;
  const domain = nice(isNear ? low - free : 0, high + free, steps.ends);
  const named = ticks(...domain, steps.ruled);
  return { domain, ticks: named.map((value) => ({ value, text: pen.tick(value) + sign })) };
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

/** The scale of values of this page, in px. */
function scaleOf({ domain }: Rise, { width }: Pen) {
  const { height, head, top, foot } = places[width];
  const low = height - foot - (domain[0] === 0 ? 0 : line);
  return { type: 'linear', domain: [...domain], range: [low, head + top] } as const;
}

/** The height at which a value stands, in px. */
export function heightOf(rise: Rise, pen: Pen): (value: number) => number {
  const { type, domain, range } = scaleOf(rise, pen);
  const scale = Plot.scale({ y: { type, domain, range: [...range] } });
  return (value) => Number(scale.apply(value));
}

/** A page on which values run up and time across; where it does not start at zero it says so. */
export function uprightPage({ x, y, isRuled, marks }: UprightPage, pen: Pen): Drawing {
  const { height, head, gap } = places[pen.width];
  const [left, right] = upright(y, pen);
  const full = widths[pen.width];
  const scale = scaleOf(y, pen);
  const insetBottom = height - scale.range[0];
  const [from] = y.ticks;
  const notice = {
    en: `The scale starts at ${from?.text}, not at zero.`,
    zh: `纵轴从${from?.text}起，没有零点。`,
  };
  const numbers = { ...furniture, fontSize: pen.small } as const;
  return {
    height,
    frame: {
      marginLeft: left,
      marginRight: full - right,
      marginTop: head,
      marginBottom: 0,
      x: { axis: null, ...x.options },
      y: { axis: null, ...scale },
    },
    marks: [
      ...(isRuled
        ? [Plot.ruleX(x.ticks, { x: 'value', insetBottom, stroke: inks.feint, ...furniture })]
        : []),
      Plot.ruleY(y.ticks, {
        y: 'value',
        insetRight: right - full,
        stroke: ({ value }: Tick) => (value === 0 ? inks.rule : inks.feint),
        ...furniture,
      }),
      headRule(head, pen.width),
      overHead(x.ticks, { x: 'value', text: 'text' }, pen),
      Plot.text(y.ticks, {
        ...numbers,
        y: 'value',
        text: 'text',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -gap,
      }),
      Plot.text(y.domain[0] === 0 ? [] : [notice[pen.lang]], {
        ...numbers,
        frameAnchor: 'bottom-left',
        textAnchor: 'start',
        dy: -8,
      }),
      ...marks,
    ],
  };
}
