import { posterOf } from '../charts/chart.ts';
import { charts } from '../charts/registry.ts';
import type { Rendered } from '../charts/render.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { card, cardSize } from '../pictures/card.ts';
import { chartPicture } from '../pictures/chart-picture.ts';
import { cutFaces, type Faces } from '../pictures/cut.ts';
import type { Picture as Composed } from '../pictures/picture.ts';
import { raster } from '../pictures/raster.ts';
import { lettersOf } from '../pictures/runs.ts';
import { absolute, inEveryLanguage, page } from './address.ts';
import { sourceWords } from './sources.ts';
import { drawnState, filled, storiesIn, storyId, type Story } from './story.ts';

/** How wide the picture of a chart is as PNG, in px. */
const chartWidth = 1200;

/** Another size of a picture would be another row here: how wide it is, and what its name ends on. */
export interface Picture {
  readonly lang: Lang;
  /** Its address in the language's folder, without an ending: `charts/ledger.by-place`. */
  readonly path: string;
  readonly picture: Composed;
  readonly width: number;
  readonly height: number;
}

/** The address of a state's picture: the chart's own for its poster. */
export function pictureName({ chart, state }: Rendered): string {
  return posterOf(chart) === state ? chart.id : `${chart.id}.${state.id}`;
}

function stateOf(rendered: Rendered, lang: Lang): Picture {
  const whole = absolute(page(lang, `charts/${rendered.chart.id}/`), new URL(import.meta.env.SITE));
  const address = whole.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const picture = chartPicture(rendered, { sources: sourceWords(rendered, lang), address }, lang);
  const path = `charts/${pictureName(rendered)}`;
  const height = Math.round((chartWidth * picture.height) / picture.width);
  return { lang, path, picture, width: chartWidth, height };
}

const states = new Map<string, Picture>();

/** The picture of a state of a chart; composed once a build. */
export function statePicture(rendered: Rendered, lang: Lang): Picture {
  const key = `${lang}/${pictureName(rendered)}`;
  const known = states.get(key) ?? stateOf(rendered, lang);
  states.set(key, known);
  return known;
}

/** The picture of every state of every chart, in every language. */
export function chartPictures(): readonly Picture[] {
  return inEveryLanguage((lang) =>
    charts.flatMap((chart) =>
      chart.states.map((state) => statePicture(drawnState(chart.id, state.id, lang), lang)),
    ),
  );
}

/** What a reader who cannot see a card is told. */
export function cardAlt(title: string, drawn: Rendered, lang: Lang): string {
  return t(lang, 'card.alt', { title, claim: drawn.title });
}

/** The card of a story: its title, and the drawing it is listed by. */
function storyCard(story: Story, lang: Lang): Picture {
  const { lead, subject } = story.data;
  const drawn = drawnState(lead.chart, lead.state, lang);
  const title = filled(story.data.title, lang, story);
  const words = {
    title,
    subject,
    drawing: drawn.drawings.narrow,
    alt: cardAlt(title, drawn, lang),
  };
  return { lang, path: `stories/${storyId(story)}.card`, picture: card(words, lang), ...cardSize };
}

/** The state that the home page's card shows. */
const homeCardState = { chart: 'ledger', state: 'by-place' } as const;

/** The card of the site, for every page without its own. */
export function homeCard(lang: Lang): Picture {
  const drawn = drawnState(homeCardState.chart, homeCardState.state, lang);
  const title = t(lang, 'site.tagline');
  const words = {
    title,
    subject: t(lang, 'card.home'),
    drawing: drawn.drawings.narrow,
    alt: t(lang, 'card.home.alt'),
  };
  return { lang, path: 'card', picture: card(words, lang), ...cardSize };
}

/** The cards of the stories, in every language. */
export async function storyCards(): Promise<readonly Picture[]> {
  const lists = await Promise.all(
    langs.map(async (lang) => (await storiesIn(lang)).map((story) => storyCard(story, lang))),
  );
  return lists.flat();
}

let faces: Promise<Faces> | undefined;

async function allFaces(): Promise<Faces> {
  const all = [...chartPictures(), ...(await storyCards()), ...langs.map(homeCard)];
  const trees = all.map(({ picture }) => picture.tree);
  return cutFaces(lettersOf(trees), lettersOf(trees, true));
}

/** A picture as PNG. The faces are cut once a build, to the letters of all pictures together. */
export async function png({ picture, width, lang }: Picture): Promise<Response> {
  faces ??= allFaces();
  return new Response(await raster(picture.tree, width, await faces, lang), {
    headers: { 'Content-Type': 'image/png' },
  });
}
