import type { Ledger } from '../data/ledger.ts';
import type { Figure } from '../data/schema/figures.ts';
import type { Lang, Text } from '../i18n/lang.ts';
import { fill } from '../prose/fill.ts';
import { problemsIn } from '../prose/template-problems.ts';
import { barePen } from './bare-pen.ts';
import type { Width } from './drawing.ts';

export { placeColour, placeNumber } from './bare-pen.ts';

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

/**
 * Makes a pen. `owner` names the chart and state in every error.
 * @throws from its methods, as said at each.
 */
export function createPen(ledger: Ledger, lang: Lang, width: Width, owner: string): Pen {
  return {
    ...barePen(ledger, lang, width),
    say(text, computed = {}) {
      const [typed] = problemsIn(text[lang], lang);
      if (typed !== undefined) throw new Error(`${typed} (in a word drawn: "${text[lang]}")`);
      const template = Object.entries(computed).reduce(
        (rest, [name, value]) => rest.replaceAll(`{${name}}`, value),
        text[lang],
      );
      return fill(template, ledger, lang, owner);
    },
  };
}
