import type { Ledger } from '../data/ledger.ts';
import { seriesKey } from '../data/promises.ts';
import type { Figure } from '../data/schema/figures.ts';
import { date } from '../format/date.ts';
import { periodCell } from '../format/period.ts';
import { mention } from '../format/phrase.ts';
import { quantity } from '../format/quantity.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';

/** A letter to a government's office: what it is about, and its lines. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/**
 * Asks the government of a place what became of targets: each with its value, its time, the form
 * that is printed and its place in the text. It names the regulations that such a request rests on,
 * and asserts nothing else in law.
 */
export function letter(
  place: string,
  targets: readonly Figure[],
  ledger: Ledger,
  lang: Lang,
): Letter {
  const { kind, name, partOf } = ledger.place(place);
  const parent = partOf === null ? '' : ledger.place(partOf).name[lang];
  const office = t(lang, kind === 'district' ? 'due.office.district' : 'due.office.city', {
    place: name[lang],
    parent,
  });
  const subject = t(lang, 'due.letter.subject', { place: name[lang] });
  const documents = [...Map.groupBy(targets, ({ document }) => document)].map(([id, rows]) => {
    const { title, publisher, published } = ledger.document(id);
    const head = t(lang, 'due.letter.document', {
      title: title.zh,
      publisher: publisher[lang],
      date: date(published, lang),
    });
    const lines = [...Map.groupBy(rows, seriesKey).values()].map(
      (series, nth) => `${nth + 1}. ${lineOf(series, ledger, lang)}`,
    );
    return [head, ...lines].join('\n');
  });
  const body = [
    t(lang, 'due.letter.to', { office }),
    t(lang, 'due.letter.ask'),
    ...documents,
    t(lang, 'due.letter.want'),
    t(lang, 'due.letter.close'),
  ].join('\n\n');
  return { subject, body };
}

/** One line a series: "New urban jobs: 2023, 1,300 people in the year (paragraph 33, numeral 1,
 * printed “1300”)". */
function lineOf(series: readonly Figure[], ledger: Ledger, lang: Lang): string {
  const [first] = series;
  if (first === undefined) return '';
  const group = first.group === null ? '' : ledger.group(first.group).name[lang];
  const what = [ledger.indicator(first.indicator).name[lang], group]
    .filter((part) => part !== '')
    .join(t(lang, 'label.parts'));
  const values = series.map((figure) =>
    t(lang, 'due.letter.value', {
      period: periodCell(figure.period, lang),
      value: quantity(figure, ledger, lang, { accrual: true, original: true }),
      at: figure.mentions.map((each) => mention(each, lang)).join(t(lang, 'label.between')),
      printed: figure.printed,
    }),
  );
  return t(lang, 'due.letter.line', { what, values: values.join(t(lang, 'label.between')) });
}
