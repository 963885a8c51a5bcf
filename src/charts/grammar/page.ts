import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { columns } from './columns.ts';
import { heading, headRule, spine } from './paper.ts';
import type { Axis, Tick } from './scale.ts';
import { inks } from './tokens.ts';

export interface Page {
  /** How many ruled lines, filled or not: an empty one is seen. */
  readonly lines: number;
  /** Height of a line, in px. */
  readonly slot: number;
  readonly x: Axis;
  /** Heads the column right of the spine. */
  readonly heading: string;
  /** `x` in the units of the axis; `y` in lines: 0.5 is the middle of the first. */
  readonly marks: readonly Plot.Markish[];
}

/** Stands marks on the page. The paper's own rules are the axes; their numbers stand on top. */
export function page({ lines, slot, x, heading: title, marks }: Page, pen: Pen): Drawing {
  const at = columns[pen.width];
  const full = widths[pen.width];
  const [left, right] = [at.plot[0], full - at.plot[1]];
  const [foot, height] = [at.head + lines * slot, at.head + lines * slot + 2];
  const bleed = { insetLeft: -left, insetRight: -right };
  return {
    height,
    frame: {
      marginLeft: left,
      marginRight: right,
      marginTop: at.head,
      marginBottom: height - foot,
      x: { axis: null, ...x.options },
      y: { axis: null, type: 'linear', domain: [0, lines], range: [at.head, foot] },
    },
    marks: [
      Plot.ruleX(x.ticks, { x: 'value', stroke: inks.feint, className: 'furniture' }),
      Plot.ruleY(range(1, lines + 1), { stroke: inks.feint, ...bleed, className: 'furniture' }),
      headRule(at.head, pen.width),
      Plot.text(x.ticks, {
        x: 'value',
        text: ({ text }: Tick) => text,
        frameAnchor: 'top',
        lineAnchor: 'bottom',
        dy: -11,
        fontSize: pen.small,
        className: 'furniture',
      }),
      heading(title, [at.book, at.head - 11], pen.small),
      spine(at.spine, height),
      ...marks,
    ],
  };
}
