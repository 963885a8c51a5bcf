import { posterOf, type Chart } from '../charts/chart.ts';
import { keyOf, type Choice, type Kind, type Kit } from '../client/embed-kit.ts';
import type { Lang } from '../i18n/lang.ts';
import { escapeXml } from '../pictures/markup.ts';
import { absolute, page } from './address.ts';
import { creditLine } from './credit.ts';
import { embedCode, embeddedStates } from './embed.ts';
import { frozenVersion } from './frozen.ts';
import { pictureName, statePicture } from './pictures.ts';
import { drawnState } from './story.ts';

/** The papers an embed is published on, each at a path of its own; the first is the plain one. */
export const themes = ['light'] as const;

/** The bar of an embed in bytes, compressed, which every build is held to. */
export const heaviestEmbed = 8000;

/** What an embed is before anyone has chosen: the poster, in light, following corrections. */
export function plainChoice(chart: Chart, lang: Lang): Choice {
  const states = embeddedStates(chart, lang).map(({ state }) => state.id);
  const poster = posterOf(chart).id;
  const state = states.includes(poster) ? poster : (states[0] ?? poster);
  return { state, theme: themes[0], version: '' };
}

/** The codes of a chart for every choice of state, paper and version. */
export function embedKit(chart: Chart, lang: Lang, site: URL | undefined): Kit {
  const version = frozenVersion(chart, lang);
  const choices = embeddedStates(chart, lang).flatMap(({ state }) =>
    themes.flatMap((theme) =>
      ['', ...(version === null ? [] : [version])].map((each) => ({
        state: state.id,
        theme,
        version: each,
      })),
    ),
  );
  const code = (kind: Kind, choice: Choice): string => codeOf(chart, lang, site, kind, choice);
  return {
    frames: Object.fromEntries(
      choices.map((choice) => [
        keyOf(choice),
        { iframe: code('iframe', choice), 'no-script': code('no-script', choice) },
      ]),
    ),
    images: Object.fromEntries(
      choices.map((choice) => [choice.state, code('image', choice)] as const),
    ),
    link: code('link', plainChoice(chart, lang)),
  };
}

/** The one place that asks for a code: a kind of code, for a choice. */
export function codeOf(
  chart: Chart,
  lang: Lang,
  site: URL | undefined,
  kind: Kind,
  choice: Choice,
): string {
  if (kind === 'link') return absolute(page(lang, `charts/${chart.id}/`), site);
  if (kind === 'image') return imageCode(chart, lang, site, choice.state);
  return embedCode(chart, lang, site);
}

/** A picture of a state that leads to the chart's page, with what a reader who cannot see it is told. */
function imageCode(chart: Chart, lang: Lang, site: URL | undefined, state: string): string {
  const drawn = drawnState(chart.id, state, lang);
  const { width, height } = statePicture(drawn, lang);
  const source = absolute(page(lang, `charts/${pictureName(drawn)}.png`), site);
  const own = absolute(page(lang, `charts/${chart.id}/`), site);
  return `<figure>
  <a href="${escapeXml(own)}"><img src="${escapeXml(source)}" width="${width}" height="${height}"
    style="max-width:100%;height:auto" loading="lazy" alt="${escapeXml(drawn.description)}"></a>
  <figcaption>${escapeXml(creditLine(chart, lang, site))}</figcaption>
</figure>`;
}
