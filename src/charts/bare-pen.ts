import type { Ledger } from '../data/ledger.ts';
import { slipIn } from '../data/slip.ts';
import { date } from '../format/date.ts';
import { full, number } from '../format/number.ts';
import { numeral, quantity, unitOf } from '../format/quantity.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Width } from './drawing.ts';
import type { Pen } from './pen.ts';
import { breakLines } from './text/break.ts';
import { measure } from './text/measure.ts';

/** A pen that fills in no sentences: all that a browser needs to draw with. */
export type BarePen = Omit<Pen, 'say'>;

const sizes = { wide: { text: 14.5, small: 12.5 }, narrow: { text: 13, small: 12 } } as const;

/** The number of a place's colour, as `places.csv` has it; ink, 0, where no place is stated. */
export function placeNumber(ledger: Ledger, place: string | null): number {
  return place === null ? 0 : ledger.place(place).colour;
}

/** The colour of a place, as a CSS variable: the same wherever the place stands. */
export function placeColour(ledger: Ledger, place: string | null): string {
  const number = placeNumber(ledger, place);
  return number === 0 ? 'var(--ink)' : `var(--place-${number})`;
}

/** Makes a pen without sentences. @throws from its methods, as said at each. */
export function barePen(ledger: Ledger, lang: Lang, width: Width): BarePen {
  const pen: BarePen = {
    lang,
    width,
    ledger,
    ...sizes[width],
    figure: (id) => ledger.figure(id),
    number({ id, value }) {
      if (value === null) throw new Error(`missing value to draw: ${id} (a word is not a zero)`);
      return value;
    },
    colour: ({ place }) => placeColour(ledger, place),
    value: (figure) => numeral(figure, ledger, lang),
    under(figure) {
      return lang === 'zh' ? quantity(figure, ledger, lang) : figure.printed;
    },
    says: (figure) => quantity(figure, ledger, lang, { unit: false, sign: true }),
    unit: (figure) => unitOf(figure, ledger).symbol[lang],
    corrected({ id }) {
      const found = slipIn(ledger, id);
      return typeof found?.corrected === 'number' ? found.corrected : undefined;
    },
    correction(figure) {
      const value = pen.corrected(figure);
      return value === undefined ? undefined : full(value, lang);
    },
    tick: (value) => number(value, lang),
    day: (iso) => date(iso, lang, 'brief'),
    measure: (text, size) => measure(text, size),
    lines(text, room, size, most) {
      const lines = breakLines(text, room, size, lang);
      if (lines.length > most)
        throw new Error(
          `invalid label: "${text}" needs ${lines.length} lines of ${room} px, has ${most}`,
        );
      return lines;
    },
    fit(text, room, size) {
      const fitting = Math.floor((size * room) / measure(text, size, 'serif'));
      if (fitting < 12) throw new Error(`invalid value: "${text}" does not fit ${room} px`);
      return Math.min(size, fitting);
    },
  };
  return pen;
}
