import type * as Plot from '@observablehq/plot';
import type { Place } from '../../data/schema/places.ts';
import { placeColour, type Pen } from '../pen.ts';
import { widths } from '../plot.ts';
import { heading, rules } from '../grammar/paper.ts';
import { inks } from '../grammar/tokens.ts';
import { heights, sheets } from './sheet-row.ts';

const heads = {
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
};

/** The names of the columns over the head rule. */
export function headings(pen: Pen): Plot.Markish[] {
  const { spine } = sheets[pen.width];
  const y = heights[pen.width].head - (pen.width === 'wide' ? 11 : 8);
  return [
    heading(pen.say(heads.promised), [spine - 8, y], pen.small, 'end'),
    heading(pen.say(heads.reported), [spine + 12, y], pen.small),
    heading(pen.say(heads.rules), [widths[pen.width], y], pen.small, 'end'),
  ];
}

/** In px: from place to place, after the last of a line, and from line to line; then the sums. */
const feet = {
  wide: { gap: 14, clear: 18, line: 18, base: 29, under: 9, sum: 50 },
  narrow: { gap: 5, clear: 4, line: 14, base: 17, under: 3, sum: 28 },
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
      x += width + feet[pen.width].gap;
      return at;
    });
}

/**
 * The totals under a single rule and over a double one, in which a promise counts once and not by
 * its rings; the places' colours by name. Its height is in px.
 */
export function foot(top: number, pen: Pen): { marks: Plot.Markish[]; height: number } {
  const { clear, line, base, under, sum } = feet[pen.width];
  const { big, foot: height } = heights[pen.width];
  const [left, right] = [sheets[pen.width].spine - 8, sheets[pen.width].spine + 12];
  const [from, y] = [left - sum, top + base];
  const double = [y + under, y + under + 3]
    .map((y) => `M${from},${y}H${left}M${right},${y}H${right + sum}`)
    .join('');
  const rings = pen.width === 'wide' ? pen.say(totals.rings) : '';
  const places = named(from - clear - pen.measure(rings, pen.small), pen);
  const serif = { class: 'furniture serif' };
  const marks = [
    rules(`M0,${top}H${widths[pen.width]}${double}`, inks.ink),
    ...places.map(({ place, x, line: nth }) => {
      const fill = placeColour(pen.ledger, place.id);
      return heading(place.name[pen.lang], [x, y + nth * line], pen.small, 'start', { fill });
    }),
    heading(pen.say(totals.promised), [left, y], big, 'end', serif),
    heading(pen.say(totals.reported), [right, y], big, 'start', serif),
    ...(rings === ''
      ? []
      : [heading(rings, [from - 10, y], pen.small, 'end', { fill: inks.muted })]),
  ];
  return { marks, height: height + (places.at(-1)?.line ?? 0) * line };
}
