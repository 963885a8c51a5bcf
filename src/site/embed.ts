import { brotliCompressSync, constants } from 'node:zlib';
import { posterOf, type Chart } from '../charts/chart.ts';
import type { Rendered } from '../charts/render.ts';
import { fitText } from '../charts/text/fit.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { escapeXml } from '../pictures/markup.ts';
import { absolute, address, page } from './address.ts';
import type { EmbedTheme } from './embed-css.ts';
import { mostRows } from './embed-foot.ts';
import { embedHeight } from './embed-height.ts';
import { licences } from './licences.ts';
import { drawnState } from './story.ts';

/** What the drawings of several states may weigh together, and a row of their table, in bytes. */
const room = { drawings: 4600, row: 24 };

const carried = new Map<string, readonly Rendered[]>();

/** The states that the embed of a chart carries: all, or the poster alone where they are too heavy. */
export function embeddedStates(chart: Chart, lang: Lang): readonly Rendered[] {
  const key = `${chart.id} ${lang}`;
  const known = carried.get(key) ?? statesThatFit(chart, lang);
  carried.set(key, known);
  return known;
}

function statesThatFit(chart: Chart, lang: Lang): readonly Rendered[] {
  const all = chart.states.map(({ id }) => drawnState(chart.id, id, lang));
  const poster = drawnState(chart.id, posterOf(chart).id, lang);
  return weight(all) > room.drawings ? [poster] : all;
}

function weight(states: readonly Rendered[]): number {
  const drawn = states.flatMap(({ drawings }) => [drawings.narrow, drawings.wide]).map(fitText);
  const rows = new Set(states.flatMap(({ figures }) => figures)).size;
  const packed = brotliCompressSync(drawn.join(''), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
  });
  return packed.length + (rows > mostRows ? 0 : rows * room.row);
}

/** What a journalist may ask of the code of a chart. */
export interface EmbedOptions {
  readonly theme?: EmbedTheme;
  /** The state it opens with, where its script runs; else the poster. */
  readonly state?: string | undefined;
  /** A frozen version, which follows no corrections; null for the chart as it stands. */
  readonly version?: string | null;
  /**
   * A frame that its page fits to the chart, with the script that does so; a frame that needs no
   * script; the address that a CMS makes an embed of; the picture.
   */
  readonly kind?: 'responsive' | 'noscript' | 'link' | 'image';
}

/** The path of an embed after `/{lang}/`. */
export function embedPath(id: string, theme: EmbedTheme = 'light'): string {
  return `embed/${id}/${theme === 'light' ? '' : `${theme}/`}`;
}

/** The whole address of an embed. */
export function embedAddress(
  chart: Chart,
  lang: Lang,
  site: URL | undefined,
  { theme, state, version = null }: EmbedOptions = {},
): string {
  const path = `${lang}/${embedPath(chart.id, theme)}`;
  const query = state === undefined ? '' : `?state=${state}`;
  return absolute(address(version === null ? path : `v/${version}/${path}`), site) + query;
}

/** The lines that put a chart into a page. */
export function embedCode(
  chart: Chart,
  lang: Lang,
  site: URL | undefined,
  options: EmbedOptions = {},
): string {
  const { kind = 'responsive' } = options;
  if (kind === 'link') return absolute(page(lang, `charts/${chart.id}/`), site);
  if (kind === 'image') return imageCode(chart, lang, site, options);
  if (kind === 'noscript') return frameCode(chart, lang, site, { ...options, state: undefined });
  const script = absolute(address('embed.js'), site);
  return `${frameCode(chart, lang, site, options)}\n<script src="${escapeXml(script)}" async></script>`;
}

/**
 * A browser that can fits the frame to its content; a fixed or least height beside `frame-sizing`
 * would keep it from that, so the height that others use is said where those that can do not read it.
 */
function frameCode(chart: Chart, lang: Lang, site: URL | undefined, options: EmbedOptions): string {
  const height = embedHeight(embeddedStates(chart, lang), lang);
  const scripts = options.kind === 'noscript' ? '' : 'allow-scripts ';
  return `<iframe src="${escapeXml(embedAddress(chart, lang, site, options))}"
  title="${escapeXml(chart.title[lang])}" width="100%" height="${height}" loading="lazy"
  sandbox="${scripts}allow-popups allow-popups-to-escape-sandbox"
  style="border:0;height:${height}px;height:if(supports(frame-sizing:content-height):auto;else:${height}px);frame-sizing:content-height"></iframe>`;
}

/** The picture of a state, with its words for those who cannot see it, linked to its chart. */
function imageCode(
  chart: Chart,
  lang: Lang,
  site: URL | undefined,
  { state = posterOf(chart).id }: EmbedOptions,
): string {
  const own = absolute(page(lang, `charts/${chart.id}/`), site);
  const poster = state === posterOf(chart).id;
  const png = (name: string): string =>
    escapeXml(absolute(page(lang, `charts/${chart.id}${name}.png`), site));
  // Of the poster alone there is a picture for phones.
  const phone = poster ? `<source media="(max-width: 499px)" srcset="${png('.phone')}">` : '';
  const { description } = drawnState(chart.id, state, lang);
  return `<figure style="margin:0">
  <a href="${escapeXml(own)}"><picture>${phone}<img src="${png(poster ? '' : `.${state}`)}" width="1200" style="max-width:100%;height:auto"
    alt="${escapeXml(description)}"></picture></a>
  <figcaption>${escapeXml(t(lang, 'embed.credit'))} <a href="${escapeXml(licences.by(lang))}">CC BY 4.0</a></figcaption>
</figure>`;
}
