import type { Ledger } from '../data/ledger.ts';
import type { Figure } from '../data/schema/figures.ts';
import { accrualName } from '../format/accrual.ts';
import { periodCell } from '../format/period.ts';
import { unitOf } from '../format/quantity.ts';
import type { Lang } from '../i18n/lang.ts';
import { t, tCount } from '../i18n/words.ts';

/** What figures drawn together are called: each by what sets it apart, all by what they share. */
export interface Names {
  readonly title: string;
  /** What is counted, and whether a year or in all. */
  readonly counted: string;
  readonly entries: readonly {
    readonly id: string;
    readonly entry: string;
    readonly sub: string;
  }[];
}

/** Names figures that stand on one axis. */
export function namesOf(figures: readonly Figure[], ledger: Ledger, lang: Lang): Names {
  const place = (figure: Figure): string =>
    figure.place === null ? t(lang, 'place.unstated') : ledger.place(figure.place).name[lang];
  const measure = ({ indicator, group }: Figure): string =>
    [
      ledger.indicator(indicator).name[lang],
      ...(group === null ? [] : [ledger.group(group).name[lang]]),
    ].join(' · ');
  const apart = [place, measure].filter((name) => new Set(figures.map(name)).size > 1);
  const shared = [place, measure].filter((name) => !apart.includes(name));
  const [first] = figures;
  if (first === undefined) throw new Error('missing figures to name');
  const counted = [unitOf(first, ledger).name[lang], accrualName(first, lang)];
  return {
    title: t(lang, 'explore.drawn', {
      what: shared.map((name) => name(first)).join(' · '),
      count: tCount(lang, 'chart.figures', figures.length),
    }),
    counted: counted.filter((word) => word !== '').join(' · '),
    entries: figures.map((figure) => {
      const period = periodCell(figure.period, lang);
      const status = t(lang, `status.${figure.status}`);
      return apart.length === 0
        ? { id: figure.id, entry: period, sub: status }
        : { id: figure.id, entry: apart.map((name) => name(figure)).join(' · '), sub: period };
    }),
  };
}
