import * as Plot from '@observablehq/plot';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../drawing.ts';
import { furniture } from './tokens.ts';

type Ends = readonly [left: number, right: number];

interface Lined {
  readonly lines: number;
  /** The height of a line, of the head over the first and of what is under the last, in px. */
  readonly slot: number;
  readonly head: number;
  readonly foot?: number;
  /** Where x begins and ends on the page, in px. */
  readonly plot: Ends;
  readonly x: Plot.ScaleOptions;
}

/** Stands marks on a page of lines of one height; `y` in lines: 0.5 is the middle of the first. */
export function lined(spec: Lined, marks: readonly Plot.Markish[], pen: Pen): Drawing {
  const { lines, slot, head, foot = 2, plot } = spec;
  const end = head + lines * slot;
  return {
    height: end + foot,
    frame: {
      marginLeft: plot[0],
      marginRight: widths[pen.width] - plot[1],
      marginTop: head,
      marginBottom: foot,
      x: { axis: null, range: plot, ...spec.x },
      y: { axis: null, type: 'linear', domain: [0, lines], range: [head, end] },
    },
    marks,
  };
}

/** Rules across the whole page, beyond the plot. */
export function rulesAcross(
  lines: Plot.Data,
  [left, right]: Ends,
  options: Plot.RuleYOptions,
  pen: Pen,
): Plot.Markish {
  const bleed = { insetLeft: -left, insetRight: right - widths[pen.width] };
  return Plot.ruleY(lines, { ...bleed, ...furniture, ...options });
}

/** Numbers of an axis over the head rule. */
export function overHead(data: Plot.Data, options: Plot.TextOptions, pen: Pen): Plot.Markish {
  return Plot.text(data, {
    frameAnchor: 'top',
    lineAnchor: 'bottom',
    dy: -11,
    fontSize: pen.small,
    ...furniture,
    ...options,
  });
}
