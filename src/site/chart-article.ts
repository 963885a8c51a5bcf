import type { Rendered } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { absolute, page } from './address.ts';
import { chartDownloads } from './chart-downloads.ts';
import { figuresOfChart } from './chart-figures.ts';
import { creditLine } from './credit.ts';
import { cardAlt } from './cards.ts';
import { pictureName } from './pictures.ts';
import { sourcesOf } from './sources.ts';
import { chartImage, jsonLd } from './structured.ts';

/** What the head of a chart's page says of it where it is shared or searched for. */
export interface ChartArticle {
  /** The path of its card after `/{lang}/`, and what it shows. */
  readonly card: { readonly path: string; readonly alt: string };
  /** Structured data, as the text of a script element. */
  readonly facts: string;
}

/** The card and the facts of a chart, as it stands in its poster. */
export function chartArticle(poster: Rendered, lang: Lang, site: URL | undefined): ChartArticle {
  const { chart } = poster;
  const whole = (path: string): string => absolute(page(lang, path), site);
  const first = whole(`charts/${pictureName(poster)}.png`);
  const offered = chartDownloads(chart, lang)
    .filter(({ group }) => group === 'pictures')
    .map(({ address }) => absolute(address, site));
  const facts = chartImage({
    lang,
    title: chart.title[lang],
    claim: poster.title,
    description: poster.description,
    address: whole(`charts/${chart.id}/`),
    home: whole(''),
    pictures: [first, ...offered.filter((each) => each !== first)],
    table: whole(`charts/${chart.id}.csv`),
    credit: creditLine(chart, lang, site),
    documents: sourcesOf(figuresOfChart(chart)).map(({ document }) => ({
      title: document.title.zh,
      url: document.urlKind === 'original' ? document.url : null,
    })),
  });
  const alt = cardAlt(chart.title[lang], poster, lang);
  return { card: { path: `charts/${chart.id}.card.png`, alt }, facts: jsonLd(facts) };
}
