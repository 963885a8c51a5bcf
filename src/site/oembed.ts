import type { Chart } from '../charts/chart.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { cardSize } from '../pictures/card.ts';
import { escapeXml } from '../pictures/markup.ts';
import { absolute, page } from './address.ts';
import { embedHeight } from './embed-height.ts';
import { embedAddress, embeddedStates } from './embed.ts';

/** An answer of oEmbed 1.0 (oembed.com) for a chart. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** What WordPress makes a frame's height at most, in px. */
const most = 1000;

/** The path of a chart's answer after `/{lang}/`. */
export function oembedPath(id: string): string {
  return `charts/${id}.oembed.json`;
}

/**
 * What a CMS that is given the address of a chart asks for. Of the html WordPress keeps a `blockquote`
 * of links and one `iframe` with a few attributes, and adds a sandbox and a secret of its own.
 */
export function oembed(chart: Chart, lang: Lang, site: URL | undefined): OEmbed {
  const own = absolute(page(lang, `charts/${chart.id}/`), site);
  const home = absolute(page(lang), site);
  const title = chart.title[lang];
  const width = 680;
  const height = Math.min(most, embedHeight(embeddedStates(chart, lang), lang));
  const frame = escapeXml(embedAddress(chart, lang, site));
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: t(lang, 'site.title'),
    author_url: home,
    provider_name: t(lang, 'site.title'),
    provider_url: home,
    cache_age: 86_400,
    thumbnail_url: absolute(page(lang, `charts/${chart.id}.card.png`), site),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: `<blockquote><a href="${escapeXml(own)}">${escapeXml(title)}</a></blockquote><iframe src="${frame}" title="${escapeXml(title)}" width="${width}" height="${height}" frameborder="0" scrolling="auto"></iframe>`,
    width,
    height,
  };
}
