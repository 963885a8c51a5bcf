import type * as Plot from '@observablehq/plot';
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

/**
 * The totals under a single rule and over a double one, in which a promise counts once and not by
 * its rings; the places' colours by name.
 */
export function foot(top: number, pen: Pen): Plot.Markish[] {
  const at = sheets[pen.width];
  const wide = pen.width === 'wide';
  const y = top + (wide ? 29 : 17);
  const end = y + (wide ? 9 : 3);
  const sum = wide ? 50 : 28;
  const [from, to] = [at.spine - 8 - sum, at.spine + 12 + sum];
  const under = (line: number): string =>
    `M${from},${line}H${at.spine - 8}M${at.spine + 12},${line}H${to}`;
  const style = { size: at.big, face: 'serif' } as const;
  let x = 0;
  const names = pen.ledger.places
    .filter(({ compared }) => compared)
    .map((place) => {
      const text = place.name[pen.lang];
      const name = words(text, [x, y], {
        size: pen.small,
        fill: placeColour(pen.ledger, place.id),
      });
      x += pen.measure(text, pen.small) + (wide ? 14 : 5);
      return name;
    });
  return [
    rules(`M0,${top}H${widths[pen.width]}${under(end)}${under(end + 3)}`, 'var(--ink)'),
    ...names,
    words(pen.say(totals.promised), [at.spine - 8, y], { ...style, anchor: 'end' }),
    words(pen.say(totals.reported), [at.spine + 12, y], style),
    ...(wide
      ? [
          words(pen.say(totals.rings), [from - 10, y], {
            size: pen.small,
            anchor: 'end',
            fill: 'var(--ink-2)',
          }),
        ]
      : []),
  ];
}
