import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';
import { columns } from './columns.ts';
import { lined, overHead, rulesAcross } from './lined.ts';
import { heading, headRule, spine } from './paper.ts';
import type { Axis } from './scale.ts';
import { furniture, inks } from './tokens.ts';

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
  const { lines, slot, x, isRuled = true } = spec;
  const ruled = spec.ruled ?? { lines: range(1, lines + 1), groups: [] };
  const { head, book, spine: at, plot: usual } = columns[pen.width];
  const plot = spec.plot ?? usual;
  const marks = [
    ...(isRuled ? [Plot.ruleX(x.ticks, { x: 'value', stroke: inks.feint, ...furniture })] : []),
    rulesAcross(ruled.lines, plot, { stroke: inks.feint }, pen),
    rulesAcross(ruled.groups, plot, { stroke: inks.rule }, pen),
    headRule(head, pen.width),
    overHead(x.ticks, { x: 'value', text: 'text' }, pen),
    heading(spec.heading, [book, head - 11], pen.small),
    spine(at, head + lines * slot + 2),
    ...spec.marks,
  ];
  return lined({ lines, slot, head, plot, x: x.options }, marks, pen);
}
