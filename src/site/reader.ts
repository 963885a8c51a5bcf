import type { DocumentTold, FigureTold, IndicatorTold, Stated, Told } from '../client/read/told.ts';
import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';
import { boundName } from '../format/bound.ts';
import { period } from '../format/period.ts';
import { quantity } from '../format/quantity.ts';
import type { Lang } from '../i18n/lang.ts';
import { t, words, type WordKey } from '../i18n/words.ts';
import { page, rowAddress } from './address.ts';
import { comparisons, type Comparison } from './compare.ts';
import { readerNames } from './reader-names.ts';
import example from './reader-example.txt?raw';

/** What the page that reads any document knows of the ledger, in one language. */
export function readerTold(lang: Lang): Told {
  const bounds = [
    'exact',
    'at-least',
    'more-than',
    'at-most',
    'less-than',
    'about',
    'nearly',
  ] as const;
  return {
    words: readerWords(lang),
    bounds: Object.fromEntries(
      bounds.map((bound) => [bound, bound === 'exact' ? '' : boundName(bound, lang)]),
    ) as Told['bounds'],
    documents: ledger.documents.flatMap((document): DocumentTold[] =>
      document.textSha256 === null
        ? []
        : [
            {
              hash: document.textSha256,
              title: document.title[lang],
              address: page(lang, `documents/${document.id}/`),
              figures: ledger.figuresOf(document.id).map((figure) => figureTold(figure, lang)),
            },
          ],
    ),
    names: readerNames(ledger),
    labels: {
      indicator: labelsOf(ledger.indicators, lang),
      place: labelsOf(ledger.places, lang),
      group: labelsOf(ledger.groups, lang),
    },
    indicators: comparisons(ledger).flatMap((comparison) => indicatorsTold(comparison, lang)),
    example,
  };
}

function labelsOf(
  all: readonly { readonly id: string; readonly name: Readonly<Record<Lang, string>> }[],
  lang: Lang,
): Readonly<Record<string, string>> {
  return Object.fromEntries(all.map(({ id, name }) => [id, name[lang]]));
}

/** Every word that the script of the page says: those of its own, and names of what it finds. */
function readerWords(lang: Lang): Readonly<Record<string, string>> {
  const keys = (Object.keys(words[lang]) as WordKey[]).filter((key) =>
    /^(?:reader\.|reason\.|status\.|label\.)/.test(key),
  );
  return Object.fromEntries(keys.map((key) => [key, words[lang][key]]));
}

function said(figure: Figure, lang: Lang): string {
  return quantity(figure, ledger, lang, { accrual: true });
}

function figureTold(figure: Figure, lang: Lang): FigureTold {
  const { name } = ledger.indicator(figure.indicator);
  const { mentions } = figure;
  const text = said(figure, lang);
  return { mentions, name: name[lang], text, address: rowAddress(figure, lang) };
}

/** The indicators of a topic on which a compared place states something; a rule is not compared. */
function indicatorsTold({ topic, cells }: Comparison, lang: Lang): readonly IndicatorTold[] {
  const stated = new Set(cells.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)));
  return ledger.indicators
    .filter(({ id, kind }) => stated.has(id) && kind !== 'rule')
    .map(({ id, name, unit, kind }) => ({
      id,
      name: name.zh,
      unit: ledger.unit(unit).symbol.zh,
      kind,
      groups: [],
      label: name[lang],
      address: page(lang, `compare/#${topic.id}`),
      places: cells.map(({ place, figures }) => ({
        name: place.name[lang],
        stated: figures
          .filter(({ indicator }) => indicator === id)
          .map((figure) => statedOf(figure, lang)),
      })),
    }));
}

function statedOf(figure: Figure, lang: Lang): Stated {
  const { group } = figure;
  const whom = group === null ? '' : ` (${ledger.group(group).name[lang]})`;
  return {
    text: `${said(figure, lang)}${lang === 'zh' ? whom.replace(' (', '（').replace(')', '）') : whom}`,
    status: t(lang, `status.${figure.status}`),
    period: period(figure.period, lang, 'brief'),
    address: rowAddress(figure, lang),
  };
}
