import { page, rowAddress, absolute } from './address.ts';
import { storiesIn } from './story.ts';
import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';
import { besides, dueDays, newest, reportedOf } from '../due/due.ts';
import type { DueEvent } from '../due/ics.ts';
import { date } from '../format/date.ts';
import { quantity } from '../format/quantity.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';

/** The newest day on which a document, a correction or a story was written. */
export async function ledgerDay(): Promise<string> {
  const stories = (await Promise.all(langs.map(storiesIn))).flat();
  return newest([
    ...ledger.documents.map(({ published }) => published),
    ...ledger.corrections.map((correction) => correction.date),
    ...stories.map(({ data }) => data.updated),
  ]);
}

/** What a figure counts, and of whom. */
export function whatOf(figure: Figure, lang: Lang): string {
  const name = ledger.indicator(figure.indicator).name[lang];
  return figure.group === null ? name : `${name} · ${ledger.group(figure.group).name[lang]}`;
}

/** A value as the page, the calendar and the feed say it. */
export function valueOf(figure: Figure, lang: Lang): string {
  return quantity(figure, ledger, lang, { accrual: true, original: true });
}

/** The name of the place of a figure. */
export function placeOf({ place }: Figure, lang: Lang): string {
  return place === null ? t(lang, 'place.unstated') : ledger.place(place).name[lang];
}

/** An event for each dated target. */
export function dueEvents(lang: Lang, site: URL | undefined): readonly DueEvent[] {
  return dueDays(ledger).flatMap(({ day, targets }) =>
    targets.map((target) => {
      const document = ledger.document(target.document);
      const place = placeOf(target, lang);
      return {
        id: target.id,
        day,
        summary: t(lang, 'due.event', {
          place,
          what: whatOf(target, lang),
          value: valueOf(target, lang),
        }),
        description: t(lang, 'due.event.text', {
          document: document.title[lang],
          date: date(document.published, lang),
          at: target.mentions.join(' '),
          reported: reported(target, lang),
        }),
        url: absolute(rowAddress(target, lang), site),
        category: place,
      };
    }),
  );
}

/** What an event says of results: those that answer it, else those of its series, else that none is. */
function reported(target: Figure, lang: Lang): string {
  const values = (figures: readonly Figure[]): string =>
    figures.map((figure) => valueOf(figure, lang)).join(t(lang, 'label.between'));
  const results = reportedOf(target, ledger);
  if (results.length > 0) return t(lang, 'due.event.some', { values: values(results) });
  const others = besides([target], ledger).map(({ result }) => result);
  return others.length > 0
    ? t(lang, 'due.event.besides', { values: values(others) })
    : t(lang, 'due.event.none');
}

/** The address of the page of what falls due. */
export function duePage(lang: Lang): string {
  return page(lang, 'due/');
}
