import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';
import { date } from '../format/date.ts';
import { periodCell } from '../format/period.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';

/** What a table need not repeat in every row, because its heading or all its rows say it. */
export interface Shared {
  readonly place: boolean;
  readonly document: boolean;
  /** Promises and results stand in columns of their own. */
  readonly columns: boolean;
}

/** Whether figures that stand together are of one place, and of one document. */
export function sharedBy(figures: readonly Figure[], columns: boolean): Shared {
  const one = (read: (figure: Figure) => string | null): boolean =>
    new Set(figures.map(read)).size < 2;
  return { place: one(({ place }) => place), document: one(({ document }) => document), columns };
}

/** What stands beside a value so that it can be read alone: where, who, when, what kind, which text. */
export function particulars(figure: Figure, lang: Lang, shared: Shared): readonly string[] {
  const { place, group, status, document } = figure;
  return [
    ...(shared.place
      ? []
      : [place === null ? t(lang, 'place.unstated') : ledger.place(place).name[lang]]),
    ...(group === null ? [] : [ledger.group(group).name[lang]]),
    periodCell(figure.period, lang),
    ...(shared.columns && (status === 'target' || status === 'reported')
      ? []
      : [t(lang, `status.${status}`)]),
    ...(shared.document
      ? []
      : [
          t(lang, 'table.text', {
            date: date(ledger.document(document).published, lang, 'brief'),
          }),
        ]),
  ];
}
