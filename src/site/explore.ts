import type { Ledger } from '../data/ledger.ts';
import { statuses, type Figure, type Status } from '../data/schema/figures.ts';
import type { Indicator } from '../data/schema/indicators.ts';
import { filters, type Filter } from '../explore/query.ts';
import { most, reasons } from '../explore/alike.ts';
import type { Told } from '../explore/told.ts';
import { none, type Row } from '../explore/row.ts';
import { boundName } from '../format/bound.ts';
import { date } from '../format/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { t, type WordKey } from '../i18n/words.ts';
import { signs } from '../charts/sign.ts';
import { address } from './address.ts';
import { legendOf } from './legend.ts';

/** The most rows that the page holds; what is more stands in the CSV alone. */
export const mostRows = 300;

/** What the explorer knows of a figure. */
export function exploredRow(figure: Figure, ledger: Ledger): Row {
  const { id, status, bound, document, accrual, indicator, group, value, period } = figure;
  const { topic, unit, kind } = ledger.indicator(indicator);
  return {
    id,
    place: figure.place ?? none,
    topic,
    status,
    bound,
    document,
    due: status === 'target' ? (period?.end?.slice(0, 4) ?? none) : none,
    unit,
    kind,
    accrual,
    measure: group === null ? indicator : `${indicator}/${group}`,
    since: period?.start ?? none,
    until: period?.end ?? none,
    value: value === null ? none : String(value),
  };
}

/** What a row is found by in the language that it does not show. */
export function otherWords(
  { place, indicator, group }: Figure,
  ledger: Ledger,
  lang: Lang,
): string {
  const other = lang === 'en' ? 'zh' : 'en';
  return [
    ...(place === null ? [] : [ledger.place(place).name[other]]),
    ledger.indicator(indicator).name[other],
    ...(group === null ? [] : [ledger.group(group).name[other]]),
  ].join(' ');
}

/** A list to choose from: the values of a column that some row has, each with its name. */
export interface Facet {
  readonly filter: Exclude<Filter, 'measure'>;
  readonly legend: string;
  readonly options: readonly (readonly [value: string, name: string])[];
}

type Named = Facet['filter'];

/** The order of the values that no table of the ledger orders. */
const inOrder: Readonly<Partial<Record<Named, readonly string[]>>> = {
  status: statuses,
  bound: ['exact', 'at-least', 'more-than', 'at-most', 'less-than', 'about', 'nearly'],
  kind: ['stock', 'flow', 'share', 'amount', 'count', 'rule', 'rank'],
  accrual: ['point', 'per-year', 'cumulative', 'unclear'],
};

/** The lists of the explorer, in the order in which it shows them. */
export function facets(rows: readonly Row[], ledger: Ledger, lang: Lang): readonly Facet[] {
  return filters.flatMap((filter) => {
    if (filter === 'measure') return [];
    const there = [...new Set(rows.map((row) => row[filter]))];
    const known = inOrder[filter] ?? listed(filter, ledger);
    const rank = (value: string): number => known.indexOf(value);
    const values = there
      .filter((value) => value !== none || filter === 'place')
      .toSorted((a, b) => (known.length === 0 ? Number(a) - Number(b) : rank(a) - rank(b)));
    const name = (value: string): string => nameOf(filter, value, ledger, lang);
    const names = values.map(name);
    // Two units that English calls by one word are told apart by the document’s own.
    const apart = (value: string): string =>
      names.indexOf(name(value)) === names.lastIndexOf(name(value))
        ? name(value)
        : `${name(value)} (${nameOf(filter, value, ledger, 'zh')})`;
    const options = values.map((value) => [value, apart(value)] as const);
    return [{ filter, legend: t(lang, `explore.by.${filter}`), options }];
  });
}

/** The ids of a table in its order; nothing for what is a number. */
function listed(filter: Named, ledger: Ledger): readonly string[] {
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  if (filter === 'place') return [...ids(ledger.places), none];
  if (filter === 'topic') return ids(ledger.topics);
  if (filter === 'document') return ids(ledger.documents);
  return filter === 'unit' ? ids(ledger.units) : [];
}

function nameOf(filter: Named, value: string, ledger: Ledger, lang: Lang): string {
  if (value === none) return t(lang, 'place.unstated');
  switch (filter) {
    case 'place':
      return ledger.place(value).name[lang];
    case 'topic':
      return ledger.topic(value).name[lang];
    case 'status':
      return t(lang, `status.${value as Status}`);
    case 'bound':
      return boundName(value as Figure['bound'], lang);
    case 'document': {
      const { title, published } = ledger.document(value);
      return `${date(published, lang, 'brief')} · ${title[lang]}`;
    }
    case 'due':
      return value;
    case 'unit':
      return ledger.unit(value).name[lang];
    case 'kind':
      return t(lang, `explore.kind.${value as Indicator['kind']}`);
    case 'accrual':
      return t(lang, `explore.accrual.${value as Figure['accrual']}`);
  }
}

/** What the script is told in one language. */
export function told(ledger: Ledger, lang: Lang): Told {
  const open = { count: '{count}', total: '{total}', name: '{name}' };
  const word = (key: WordKey): string => t(lang, key, { ...open, most });
  const { topics } = ledger;
  return {
    lang,
    words: {
      one: word('explore.found.one'),
      other: word('explore.found.other'),
      none: word('explore.found.none'),
      measure: word('explore.measure'),
      draw: word('explore.draw'),
      away: word('explore.away'),
      loading: word('explore.loading'),
      failed: word('explore.failed'),
      lost: word('explore.lost'),
      no: word('explore.no'),
      only: word('explore.only'),
      part: word('explore.part'),
    },
    no: Object.fromEntries(reasons.map((reason) => [reason, word(`explore.no.${reason}`)])),
    legend: Object.fromEntries(legendOf({ signs }).map(([sign, key]) => [sign, t(lang, key)])),
    verdicts: Object.fromEntries(topics.map(({ id, comparable }) => [id, comparable])),
    why: Object.fromEntries(
      topics
        .filter(({ comparable }) => comparable !== 'yes')
        .map(({ id, name, reason }) => [
          id,
          `${name[lang]}${t(lang, 'label.colon')}${reason[lang]}`,
        ]),
    ),
    csv: address('data/figures/figures.csv'),
    ledger: address('explore.json'),
  };
}
