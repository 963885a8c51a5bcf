import { posterOf } from '../charts/chart.ts';
import { charts } from '../charts/registry.ts';
import type { Rendered } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { chartPicture, type FormName } from '../pictures/chart-picture.ts';
import { inEveryLanguage } from './address.ts';
import { creditsOf, type Picture } from './picture.ts';
import { drawnState } from './story.ts';

/** The pictures of a chart: how wide as PNG, which drawing, and the room of its line of sources. */
const forms = {
  page: { width: 1200, drawing: 'wide', room: 650 },
  phone: { width: 1080, drawing: 'narrow', room: 305 },
} as const;

/** The name of a state's picture: the chart's own for its poster, which has that of a state too. */
export function pictureName({ chart, state }: Rendered): string {
  return posterOf(chart) === state ? chart.id : `${chart.id}.${state.id}`;
}

/** What a reader who cannot see the picture of a state is told: its claim, and what is drawn. */
export function altText({ title, description }: Rendered, lang: Lang): string {
  const claim = /[.!?。！？]$/u.test(title) ? title : title + (lang === 'zh' ? '。' : '.');
  return lang === 'zh' ? claim + description : `${claim} ${description}`;
}

function composed(rendered: Rendered, form: FormName, lang: Lang): Omit<Picture, 'path'> {
  const { width, drawing, room } = forms[form];
  const credits = creditsOf(rendered, drawing, room, lang);
  const picture = chartPicture(rendered, credits, lang, form);
  return { lang, picture, width, height: Math.round((width * picture.height) / picture.width) };
}

const states = new Map<string, Picture>();

/** The picture of a state of a chart; composed once a build. */
export function statePicture(rendered: Rendered, lang: Lang): Picture {
  const path = `charts/${pictureName(rendered)}`;
  const key = `${lang}/${path}`;
  const known = states.get(key) ?? { path, ...composed(rendered, 'page', lang) };
  states.set(key, known);
  return known;
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

/** The pictures for phones: every chart's poster, with letters that can be read at their width. */
export function phonePictures(): readonly Picture[] {
  return inEveryLanguage((lang) =>
    charts.map((chart) => {
      const poster = drawnState(chart.id, posterOf(chart).id, lang);
      return { path: `charts/${chart.id}.phone`, ...composed(poster, 'phone', lang) };
    }),
  );
}
