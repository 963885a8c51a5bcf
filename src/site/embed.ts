import type { Chart } from '../charts/chart.ts';
import type { Rendered } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { escapeXml } from '../pictures/markup.ts';
import { absolute, page } from './address.ts';
import { embedHeight } from './embed-height.ts';
import { drawnState } from './story.ts';

/** The states that the embed of a chart carries: one that sums up hundreds of figures fills it. */
export function embeddedStates(chart: Chart, lang: Lang): readonly Rendered[] {
  const heavy = chart.states.some(({ summarised }) => summarised === true);
  return chart.states
    .slice(0, heavy ? 1 : undefined)
    .map(({ id }) => drawnState(chart.id, id, lang));
}

/**
 * The element that puts a chart into a page. A browser that can fits the frame to its content; a
 * fixed or least height beside `frame-sizing` would keep it from that, so the height that others use
 * is said where those that can do not read it.
 */
export function embedCode(chart: Chart, lang: Lang, site: URL | undefined): string {
  const height = embedHeight(embeddedStates(chart, lang), lang);
  const source = absolute(page(lang, `embed/${chart.id}/`), site);
  return `<iframe src="${escapeXml(source)}"
  title="${escapeXml(chart.title[lang])}" width="100%" height="${height}" loading="lazy"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
  style="border:0;height:${height}px;height:if(supports(frame-sizing:content-height):auto;else:${height}px);frame-sizing:content-height"></iframe>`;
}
