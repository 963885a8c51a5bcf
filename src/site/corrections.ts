import { ledger } from '../data/current.ts';
import type { Correction } from '../data/schema/corrections.ts';
import type { Figure } from '../data/schema/figures.ts';
import { slipIn } from '../data/slip.ts';
import { date } from '../format/date.ts';
import { periodCell } from '../format/period.ts';
import { capital } from '../format/phrase.ts';
import { quantity } from '../format/quantity.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';

/** A correction with what a reader needs beside it. */
export interface Corrected {
  readonly correction: Correction;
  readonly figure: Figure;
  readonly title: string;
  readonly was: string;
  readonly right: string;
}

/** What a document's own slip should read, or null: pages show it beside the printed value. */
export function slipOf(figure: Figure, lang: Lang): string | null {
  const slip = slipIn(ledger, figure.id);
  return slip === undefined ? null : said(figure, slip.corrected, lang);
}

/** When a figure was corrected, and what it was: "corrected 1 May 2027, was 19 people; now 29". */
export function correctionLine(correction: Correction, figure: Figure, lang: Lang): string {
  return t(lang, `corrected.${correction.kind}`, {
    date: date(correction.date, lang),
    was: said(figure, correction.was, lang),
    now: said(figure, correction.corrected, lang),
  });
}

/** What was corrected of some figures, the newest first; of several, each line names its figure. */
export function correctedOf(figures: readonly Figure[], lang: Lang): string[] {
  const ids = new Set(figures.map(({ id }) => id));
  return corrected(lang)
    .filter(({ figure }) => ids.has(figure.id))
    .map(({ correction, figure, title }) => {
      const line = correctionLine(correction, figure, lang);
      return ids.size > 1 ? title + t(lang, 'label.colon') + line : capital(line);
    });
}

/** Another value of a figure, with its unit. */
function said(figure: Figure, value: number | string, lang: Lang): string {
  return typeof value === 'number'
    ? quantity({ ...figure, value }, ledger, lang, { full: true })
    : value;
}

/** Every correction, the newest first. */
export function corrected(lang: Lang): Corrected[] {
  return ledger.corrections
    .map((correction) => {
      const figure = ledger.figure(correction.figure);
      const place = figure.place === null ? [] : [ledger.place(figure.place).name[lang]];
      const what = [...place, ledger.indicator(figure.indicator).name[lang]];
      const title = [...what, periodCell(figure.period, lang)].join(' · ');
      return {
        correction,
        figure,
        title,
        was: said(figure, correction.was, lang),
        right: said(figure, correction.corrected, lang),
      };
    })
    .sort((a, b) => (a.correction.date < b.correction.date ? 1 : -1));
}
