import type * as Plot from '@observablehq/plot';
import type { Text } from '../../i18n/lang.ts';
import { words } from '../grammar/marks.ts';
import { doubleRule, heading } from '../grammar/paper.ts';
import { inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { widths } from '../plot.ts';
import { disc, type Count, type Radius } from './map-counts.ts';
import type { Ground } from './map-ground.ts';

/** The room under a map, and where discs and words stand in it; in px. */
export const under = {
  wide: { height: 152, title: 26, disc: 78, indent: 118, gap: 270, big: 32, lift: 9, low: 19 },
  narrow: { height: 86, title: 20, disc: 52, indent: 0, gap: 132, big: 18, lift: 9, low: 13 },
} as const;

/** Under the map, off its degrees: counts of which no place is told, from its foot on. */
export function unstated(
  title: Text,
  counts: readonly Count[],
  ground: Ground,
  radius: Radius,
  pen: Pen,
): Plot.Markish[] {
  const at = under[pen.width];
  const [right, top] = [widths[pen.width], ground.bottom];
  const { marginLeft, marginTop } = ground.frame;
  const wide = pen.width === 'wide';
  const px = (x: number, y: number) =>
    ({
      frameAnchor: 'top-left',
      lineAnchor: 'middle',
      dx: x - marginLeft,
      dy: y - marginTop,
    }) as const;
  return [
    doubleRule(top + 3, pen.width),
    heading(pen.say(title), [0, top + at.title], wide ? pen.text : pen.small),
    ...counts.flatMap(({ figure: id, says }, nth) => {
      const figure = pen.figure(id);
      const [r, y] = [radius(figure), top + at.disc];
      const x = at.indent + nth * at.gap + r + 1;
      const to = x + r + 10;
      const edge = nth < counts.length - 1 ? at.indent + (nth + 1) * at.gap : right;
      const lines = pen.lines(pen.say(says), edge - to - 2, pen.small, 2);
      const low = at.low + (wide ? 0 : 7 * (lines.length - 1));
      return [
        disc({ figure }, r, px(x, y), pen),
        words([{ figure }], 'value', {
          ...px(to, y - at.lift),
          text: () => pen.value(figure),
          fontSize: at.big,
          className: 'serif',
        }),
        words([{ figure }], 'label', {
          ...px(to, y + low),
          text: () => lines.join('\n'),
          fontSize: pen.small,
          fill: inks.muted,
        }),
      ];
    }),
  ];
}
