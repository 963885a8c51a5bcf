import { ledger } from '../data/current.ts';
import type { Correction } from '../data/schema/corrections.ts';
import type { Figure } from '../data/schema/figures.ts';
import { date } from '../format/date.ts';
import { periodCell } from '../format/period.ts';
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
  const slip = ledger.corrections.find((row) => row.figure === figure.id && row.kind === 'source');
  return slip === undefined ? null : said(figure, slip.corrected, lang);
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

/** What we misread in some figures and have put right, a line each. */
export function correctedIn(figures: readonly Figure[], lang: Lang): string[] {
  return corrected(lang)
    .filter(({ correction, figure }) => correction.kind === 'ours' && figures.includes(figure))
    .map(({ correction, title: what, was }) =>
      t(lang, 'embed.corrected', { date: date(correction.date, lang, 'brief'), what, was }),
    );
}
