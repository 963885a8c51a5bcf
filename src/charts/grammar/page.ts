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
  /** Where the plot begins and ends, in px, where it takes the entries' column too. */
  readonly plot?: readonly [left: number, right: number];
  /** Whether the ticks are ruled down the page, as they are unless said. */
  readonly isRuled?: boolean;
  /** Where lines are ruled, in lines; under each unless said. What ends a group is darker. */
  readonly ruled?: { readonly lines: readonly number[]; readonly groups: readonly number[] };
  /** Heads the column right of the spine. */
  readonly heading: string;
  /** `x` in the units of the axis; `y` in lines: 0.5 is the middle of the first. */
  readonly marks: readonly Plot.Markish[];
}

/** Stands marks on the page. The paper's own rules are the axes; their numbers stand on top. */
export function page(spec: Page, pen: Pen): Drawing {
  const { lines, slot, x, isRuled = true, heading: title, marks } = spec;
  const ruled = spec.ruled ?? { lines: range(1, lines + 1), groups: [] };
  const at = columns[pen.width];
  const plot = spec.plot ?? at.plot;
  const full = widths[pen.width];
  const [left, right] = [plot[0], full - plot[1]];
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
      ...(isRuled
        ? [Plot.ruleX(x.ticks, { x: 'value', stroke: inks.feint, className: 'furniture' })]
        : []),
      Plot.ruleY(ruled.lines, { stroke: inks.feint, ...bleed, className: 'furniture' }),
      Plot.ruleY(ruled.groups, { stroke: inks.rule, ...bleed, className: 'furniture' }),
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
