import * as Plot from '@observablehq/plot';
import { halo, keyed } from '../grammar/marks.ts';
import { isFloor } from '../grammar/signs.ts';
import { chevrons, inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { place, type Dot } from './field.ts';

/** How far words stand from the middle of a mark, in px. */
export const off = { wide: { up: 15, side: 18 }, narrow: { up: 11, side: 12 } } as const;

/** On which side of a mark words stand; a corner is up and left, clear of a floor's chevron. */
export type Side = 'over' | 'under' | 'after' | 'before' | 'corner';

/** Words beside a mark. */
export interface Said {
  readonly key: string;
  readonly dot: Dot;
  readonly text: string;
  /** Over the mark unless said. */
  readonly side?: Side;
  /** From its place, in px, where the side's own distance will not do. */
  readonly shift?: readonly [dx: number, dy: number];
  /** In px; that of a note unless said. */
  readonly size?: number;
  /** In red, because it is of our hand. */
  readonly isOurs?: boolean;
}

/** Draws words beside marks: values in the serif and their place's colour, notes in a quiet ink. */
export function said(list: readonly Said[], pen: Pen): Plot.Markish[] {
  return list.map(({ key, dot, text, side = 'over', size, shift, isOurs = false }) =>
    Plot.text([dot], {
      ...place,
      ...halo,
      text: [text],
      fontSize: size ?? pen.small,
      lineHeight: 1.25,
      fill: isOurs ? inks.red : size === undefined ? inks.muted : pen.colour(dot.figure),
      ...(size === undefined ? {} : { className: 'serif' }),
      ...beside(side, dot, pen),
      ...(shift === undefined ? {} : { dx: shift[0], dy: shift[1] }),
      render: keyed([dot], () => key),
    }),
  );
}

function beside(side: Side, { figure }: Dot, pen: Pen): Plot.TextOptions {
  const { up, side: along } = off[pen.width];
  const clear = isFloor(figure) ? chevrons.span * 2 : 0;
  const sides: Readonly<Record<Side, Plot.TextOptions>> = {
    over: { lineAnchor: 'bottom', dy: -up - clear },
    under: { lineAnchor: 'top', dy: up },
    after: { textAnchor: 'start', dx: along },
    before: { textAnchor: 'end', dx: -along },
    corner: { textAnchor: 'end', lineAnchor: 'bottom', dx: -along, dy: -3 },
  };
  return sides[side];
}
