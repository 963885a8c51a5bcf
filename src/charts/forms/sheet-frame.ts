import type * as Plot from '@observablehq/plot';
import type { Place } from '../../data/schema/places.ts';
import type { Text } from '../../i18n/lang.ts';
import { placeColour, type Pen } from '../pen.ts';
import { widths } from '../plot.ts';
import { heading, rules, words } from '../grammar/paper.ts';
import { sheets } from './sheet-row.ts';

const heads: Readonly<Record<'promised' | 'reported' | 'rules', Text>> = {
  promised: { en: 'Promised', zh: '承诺' },
  reported: { en: 'Reported', zh: '结果' },
  rules: { en: 'Rules', zh: '规则' },
};
const totals = {
  promised: { en: '{count:promises}', zh: '{count:promises}' },
  reported: { en: '{count:results}', zh: '{count:results}' },
  rings: {
    en: 'promises, in {count:targets} rings',
    zh: '承诺，空心圆{count:targets}个',
  },
} as const;

/** The names of the columns over the head rule. */
export function headings(pen: Pen): Plot.Markish[] {
  const at = sheets[pen.width];
  const y = at.head - (pen.width === 'wide' ? 11 : 8);
  return [
    heading(pen.say(heads.promised), [at.spine - 8, y], pen.small, 'end'),
    heading(pen.say(heads.reported), [at.spine + 12, y], pen.small),
    heading(pen.say(heads.rules), [widths[pen.width], y], pen.small, 'end'),
  ];
}

/** Between names of places, after the last of a line, and from line to line, in px. */
const gaps = {
  wide: { gap: 14, end: 18, line: 18 },
  narrow: { gap: 5, end: 4, line: 14 },
} as const;

/** The names of the places that are compared, in as many lines as this room makes of them. */
function named(room: number, pen: Pen): readonly { place: Place; x: number; line: number }[] {
  let [x, line] = [0, 0];
  return pen.ledger.places
    .filter(({ compared }) => compared)
    .map((place) => {
      const width = pen.measure(place.name[pen.lang], pen.small);
      if (x > 0 && x + width > room) [x, line] = [0, line + 1];
      const at = { place, x, line };
      x += width + gaps[pen.width].gap;
      return at;
    });
}

/**
 * The totals under a single rule and over a double one, in which a promise counts once and not by
 * its rings; the places' colours by name. Its height is in px.
 */
export function foot(top: number, pen: Pen): { marks: Plot.Markish[]; height: number } {
  const at = sheets[pen.width];
  const wide = pen.width === 'wide';
  const y = top + (wide ? 29 : 17);
  const end = y + (wide ? 9 : 3);
  const sum = wide ? 50 : 28;
  const [from, to] = [at.spine - 8 - sum, at.spine + 12 + sum];
  const under = (line: number): string =>
    `M${from},${line}H${at.spine - 8}M${at.spine + 12},${line}H${to}`;
  const style = { size: at.big, face: 'serif' } as const;
  const rings = wide ? pen.say(totals.rings) : '';
  const { end: clear, line } = gaps[pen.width];
  const places = named(from - clear - pen.measure(rings, pen.small), pen);
  const marks = [
    rules(`M0,${top}H${widths[pen.width]}${under(end)}${under(end + 3)}`, 'var(--ink)'),
    ...places.map(({ place, ...at }) =>
      words(place.name[pen.lang], [at.x, y + at.line * line], {
        size: pen.small,
        fill: placeColour(pen.ledger, place.id),
      }),
    ),
    words(pen.say(totals.promised), [at.spine - 8, y], { ...style, anchor: 'end' }),
    words(pen.say(totals.reported), [at.spine + 12, y], style),
    ...(wide
      ? [
          words(rings, [from - 10, y], {
            size: pen.small,
            anchor: 'end',
            fill: 'var(--ink-2)',
          }),
        ]
      : []),
  ];
  return { marks, height: at.foot + (places.at(-1)?.line ?? 0) * line };
}
