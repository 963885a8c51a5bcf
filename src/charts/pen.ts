import type { Ledger } from '../data/ledger.ts';
import type { Figure } from '../data/schema/figures.ts';
import { date } from '../format/date.ts';
import { full, number } from '../format/number.ts';
import { numeral, quantity, unitOf } from '../format/quantity.ts';
import type { Lang, Text } from '../i18n/lang.ts';
import { fill } from '../prose/fill.ts';
import { problemsIn } from '../prose/typed.ts';
import { breakLines } from './text/break.ts';
import { measure } from './text/measure.ts';
import type { Width } from './plot.ts';

/** What a state draws with: the ledger, the language, the width, and words cut to measure. */
export interface Pen {
  readonly lang: Lang;
  readonly width: Width;
  readonly ledger: Ledger;
  /** Sizes of an entry and of what stands under it, in px. */
  readonly text: number;
  readonly small: number;
  figure(id: string): Figure;
  /** The value to draw. @throws when the document has a word, or nothing, in its place. */
  number(figure: Figure): number;
  /** The colour of the figure's place, as a CSS variable. */
  colour(figure: Figure): string;
  /**
   * One language of a text, with its `{figure:id}` and kin filled in, and each `{name}` of a value
   * that the chart computed. @throws when a number is typed in it.
   */
  say(text: Text, computed?: Readonly<Record<string, string>>): string;
  /** The figure as the language prints it, without its unit. */
  value(figure: Figure): string;
  /** What stands under the number: the document's printed form, or its bound and unit beside it. */
  under(figure: Figure): string;
  /** What a cell of a table says: the number with its bound as a sign, or the document's word. */
  says(figure: Figure): string;
  /** What a figure is counted in. */
  unit(figure: Figure): string;
  /** Our value where the printed one is a slip of the document, and how it is written. */
  corrected(figure: Figure): number | undefined;
  correction(figure: Figure): string | undefined;
  /** A number of an axis. */
  tick(value: number): string;
  /** A day, short: 8 Jul 2021, 2021年7月8日. */
  day(iso: string): string;
  measure(text: string, size: number): number;
  /** @throws when the text needs more than `most` lines. */
  lines(text: string, width: number, size: number, most: number): string[];
  /** The largest size up to `size` at which a value set in the serif fits, never under 12 px. */
  fit(text: string, width: number, size: number): number;
}

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

/**
 * Makes a pen. `owner` names the chart and state in every error.
 * @throws from its methods, as said at each.
 */
export function createPen(ledger: Ledger, lang: Lang, width: Width, owner: string): Pen {
  const pen: Pen = {
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
    say(text, computed = {}) {
      const [typed] = problemsIn(text[lang], lang);
      if (typed !== undefined) throw new Error(`${typed} (in a word drawn: "${text[lang]}")`);
      const template = Object.entries(computed).reduce(
        (rest, [name, value]) => rest.replaceAll(`{${name}}`, value),
        text[lang],
      );
      return fill(template, ledger, lang, owner);
    },
    value: (figure) => numeral(figure, ledger, lang),
    under(figure) {
      return lang === 'zh' ? quantity(figure, ledger, lang) : figure.printed;
    },
    says: (figure) => quantity(figure, ledger, lang, { unit: false, sign: true }),
    unit: (figure) => unitOf(figure, ledger).symbol[lang],
    corrected({ id }) {
      const found = ledger.corrections.find(
        ({ figure, kind }) => figure === id && kind === 'source',
      );
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
