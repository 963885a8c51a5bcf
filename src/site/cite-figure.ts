import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';
import { accrualName } from '../format/accrual.ts';
import { boundName } from '../format/bound.ts';
import { date } from '../format/date.ts';
import { period } from '../format/period.ts';
import { capital, mention } from '../format/phrase.ts';
import { quantity } from '../format/quantity.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { correctionLine } from './corrections.ts';

/** Where and what a figure counts, and of whom: "Suzhou · workers trained · migrant workers". */
export function subjectOf({ place, indicator, group }: Figure, lang: Lang): string {
  return [
    place === null ? t(lang, 'place.unstated') : ledger.place(place).name[lang],
    ledger.indicator(indicator).name[lang],
    ...(group === null ? [] : [ledger.group(group).name[lang]]),
  ].join(' · ');
}

/** A figure's value in full as its trace says it: with unit, bound, accrual and the document's word. */
export function valueInFull(figure: Figure, lang: Lang): string {
  return quantity(figure, ledger, lang, { full: true, accrual: true, original: true });
}

/**
 * What is copied of a figure when it leaves the site: value, unit, bound, status, place and period;
 * what is printed in which document, of what day and where; any correction; the figure's address.
 */
export function figureCitation(figure: Figure, lang: Lang, address: string): string {
  const document = ledger.document(figure.document);
  const end = t(lang, 'cite.end');
  return [
    t(lang, 'cite.figure', {
      what: subjectOf(figure, lang),
      period: period(figure.period, lang),
      value: valueInFull(figure, lang),
      kind: kindOf(figure, lang),
    }),
    t(lang, 'cite.source', {
      printed: figure.printed,
      publisher: document.publisher[lang],
      title: lang === 'zh' ? document.title.zh : innerQuotes(document.title.en),
      date: date(document.published, lang),
      at: figure.mentions.map((each) => mention(each, lang)).join(t(lang, 'label.between')),
    }),
    ...ledger.corrections
      .filter((correction) => correction.figure === figure.id)
      .map((correction) => capital(correctionLine(correction, figure, lang)) + end),
    t(lang, 'cite.from', { site: t(lang, 'site.title'), address }),
  ].join(lang === 'zh' ? '' : ' ');
}

/** A text as it stands within quotation marks. */
function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** The status; and what the value leaves unsaid: that it has no bound, or is open in time. */
function kindOf(figure: Figure, lang: Lang): string {
  return [
    t(lang, `status.${figure.status}`),
    ...(figure.bound === 'exact' ? [boundName('exact', lang)] : []),
    ...(figure.accrual === 'unclear' ? [accrualName(figure, lang)] : []),
  ].join(t(lang, 'label.parts'));
}
