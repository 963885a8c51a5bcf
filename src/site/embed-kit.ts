import { posterOf, type Chart } from '../charts/chart.ts';
import { keyOf, type Choice, type Kind, type Kit } from '../client/embed-kit.ts';
import type { Lang } from '../i18n/lang.ts';
import { embedThemes } from './embed-css.ts';
import { embedCode, embeddedStates } from './embed.ts';
import { frozenVersion } from './frozen.ts';

/** What an embed is before anyone has chosen: the poster, in light, following corrections. */
export function plainChoice(chart: Chart): Choice {
  return { state: posterOf(chart).id, theme: embedThemes[0], version: '' };
}

/** The code of one kind for a choice; a poster needs no naming, and nothing there needs a script. */
export function codeOf(
  chart: Chart,
  lang: Lang,
  site: URL | undefined,
  kind: Kind,
  { state, theme, version }: Choice,
): string {
  return embedCode(chart, lang, site, {
    kind,
    theme: embedThemes.find((each) => each === theme) ?? embedThemes[0],
    state: state === posterOf(chart).id ? undefined : state,
    version: version === '' ? null : version,
  });
}

/** The codes of a chart for every choice of state, paper and version. */
export function embedKit(chart: Chart, lang: Lang, site: URL | undefined): Kit {
  const version = frozenVersion(chart, lang);
  const versions = version === null ? [''] : ['', version];
  const states = embeddedStates(chart, lang).map(({ state }) => state.id);
  const choices = states.flatMap((state) =>
    embedThemes.flatMap((theme) => versions.map((each) => ({ state, theme, version: each }))),
  );
  const code = (kind: Kind, choice: Choice): string => codeOf(chart, lang, site, kind, choice);
  const plain = plainChoice(chart);
  return {
    frames: Object.fromEntries(
      choices.map((choice) => [
        keyOf(choice),
        { responsive: code('responsive', choice), noscript: code('noscript', choice) },
      ]),
    ),
    images: Object.fromEntries(states.map((state) => [state, code('image', { ...plain, state })])),
    link: code('link', plain),
  };
}
