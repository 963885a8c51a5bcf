import { posterOf } from '../charts/chart.ts';
import { charts } from '../charts/registry.ts';
import type { Rendered } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { inEveryLanguage } from './address.ts';
import { chartCardOf, composed, type Picture } from './picture.ts';
import { drawnState } from './story.ts';

export { altText } from './picture.ts';

/** The name of a state's picture: the chart's own for its poster, which has that of a state too. */
export function pictureName({ chart, state }: Rendered): string {
  return posterOf(chart) === state ? chart.id : `${chart.id}.${state.id}`;
}

/** The picture of a state of a chart. */
export function statePicture(rendered: Rendered, lang: Lang): Picture {
  const path = `charts/${pictureName(rendered)}`;
  return { lang, path, compose: () => composed(rendered, 'page', lang) };
}

/** The pictures that are drawings too: every state of every chart, in every language. */
export function chartPictures(): readonly Picture[] {
  return inEveryLanguage((lang) =>
    charts.flatMap((chart) =>
      chart.states.flatMap((state) => {
        const own = statePicture(drawnState(chart.id, state.id, lang), lang);
        const named = { ...own, path: `charts/${chart.id}.${state.id}` };
        return own.path === named.path ? [own] : [own, named];
      }),
    ),
  );
}

/** The pictures that are PNG alone: every chart's poster for phones, and its card for networks. */
export function posters(): readonly Picture[] {
  return inEveryLanguage((lang) =>
    charts.flatMap((chart): Picture[] => {
      const poster = drawnState(chart.id, posterOf(chart).id, lang);
      const path = `charts/${chart.id}`;
      return [
        { lang, path: `${path}.phone`, compose: () => composed(poster, 'phone', lang) },
        { lang, path: `${path}.card`, compose: () => chartCardOf(poster, lang) },
      ];
    }),
  );
}
