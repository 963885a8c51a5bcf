import { resolve } from 'node:path';
import { posterOf, type Chart } from '../charts/chart.ts';
import { placeColour } from '../charts/pen.ts';
import type { Width } from '../charts/plot.ts';
import { charts } from '../charts/registry.ts';
import type { Rendered } from '../charts/render.ts';
import { ledger } from '../data/current.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { card, cardSize } from '../pictures/card.ts';
import { chartPicture, type Credits, type FormName } from '../pictures/chart-picture.ts';
import { cutFaces, facesMade, type Faces } from '../pictures/cut.ts';
import type { Legend } from '../pictures/legend.ts';
import type { Picture as Composed } from '../pictures/picture.ts';
import { raster, type Rasteriser } from '../pictures/raster.ts';
import { lettersOf } from '../pictures/runs.ts';
import { drawers } from '../pictures/workers.ts';
import { absolute, inEveryLanguage, page } from './address.ts';
import { legendOf } from './legend.ts';
import { sourcesInShort } from './sources.ts';
import { drawnState, filled, storiesIn, storyId, type Story } from './story.ts';

/** How wide the pictures of a chart are as PNG, in px. */
const chartWidths = { page: 1200, phone: 1080 } as const;

/** Another size of a picture would be another row here: how wide it is, and what its name ends on. */
export interface Picture {
  readonly lang: Lang;
  /** Its address in the language's folder, without an ending: `charts/ledger.by-place`. */
  readonly path: string;
  readonly picture: Composed;
  readonly width: number;
  readonly height: number;
}

/** The name of a state's picture: the chart's own for its poster, which has that of a state too. */
export function pictureName({ chart, state }: Rendered): string {
  return posterOf(chart) === state ? chart.id : `${chart.id}.${state.id}`;
}

/** What a reader who cannot see the picture of a state is told: its claim, and what is drawn. */
export function altText({ title, description }: Rendered, lang: Lang): string {
  const claim = /[.!?。！？]$/u.test(title) ? title : title + (lang === 'zh' ? '。' : '.');
  return lang === 'zh' ? claim + description : `${claim} ${description}`;
}

/** The address of a page as a picture prints it. */
function printedAddress(path: string, lang: Lang): string {
  const whole = absolute(page(lang, path), new URL(import.meta.env.SITE));
  return whole.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** The signs of a drawing with their words, in the colour of its one place, or in ink. */
function legendFor(rendered: Rendered, width: Width, lang: Lang): Legend {
  const places = new Set(rendered.figures.map(({ place }) => placeColour(ledger, place)));
  const [colour = 'var(--ink)'] = places;
  return {
    items: legendOf(rendered.drawings[width]).map(([sign, word]) => ({
      sign,
      word: t(lang, word),
    })),
    colour: places.size === 1 ? colour : 'var(--ink)',
  };
}

/** The room of a line of sources in each form, in px at its size. */
const sourceRooms = { page: 680, phone: 600, card: 900 } as const;

function creditsOf(rendered: Rendered, form: keyof typeof sourceRooms, lang: Lang): Credits {
  return {
    legend: legendFor(rendered, form === 'page' ? 'wide' : 'narrow', lang),
    sources: sourcesInShort(rendered, lang, sourceRooms[form]),
    address: printedAddress(`charts/${rendered.chart.id}/`, lang),
  };
}

function composed(rendered: Rendered, form: FormName, lang: Lang): Omit<Picture, 'path'> {
  const picture = chartPicture(rendered, creditsOf(rendered, form, lang), lang, form);
  const width = chartWidths[form];
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

/** The picture of a chart for phones: its poster, with letters that are read at their width. */
function phonePicture(chart: Chart, lang: Lang): Picture {
  const poster = drawnState(chart.id, posterOf(chart).id, lang);
  return { path: `charts/${chart.id}.phone`, ...composed(poster, 'phone', lang) };
}

/** The card of a chart: what its poster claims, and its narrow drawing. */
function chartCard(chart: Chart, lang: Lang): Picture {
  const poster = drawnState(chart.id, posterOf(chart).id, lang);
  const words = {
    title: poster.title,
    subject: chart.title[lang],
    drawing: poster.drawings.narrow,
    alt: altText(poster, lang),
    caveat: poster.note,
    ...creditsOf(poster, 'card', lang),
  };
  return { lang, path: `charts/${chart.id}.card`, picture: card(words, lang), ...cardSize };
}

/** The pictures of a chart that come as PNG alone: for phones, and for networks. */
function posters(): readonly Picture[] {
  return inEveryLanguage((lang) =>
    charts.flatMap((chart) => [phonePicture(chart, lang), chartCard(chart, lang)]),
  );
}

/**
 * Every picture of a chart that is published as PNG, in every language.
 * @throws where a state is called as another kind of picture is.
 */
export function chartPngs(): readonly Picture[] {
  const all = [...chartPictures(), ...posters()];
  const names = all.map(({ lang, path }) => `${lang}/${path}`);
  const twice = names.find((name, nth) => names.indexOf(name) !== nth);
  if (twice !== undefined) throw new Error(`duplicate picture: ${twice}`);
  return all;
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
    legend: legendFor(drawn, 'narrow', lang),
    sources: sourcesInShort(drawn, lang, sourceRooms.card),
    address: printedAddress(`stories/${storyId(story)}/`, lang),
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
    legend: legendFor(drawn, 'narrow', lang),
    address: printedAddress('', lang),
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

async function allPngs(): Promise<readonly Picture[]> {
  return [...chartPngs(), ...(await storyCards()), ...langs.map(homeCard)];
}

let faces: Promise<Faces> | undefined;

/** The faces, cut once a build, to the letters of all pictures together. */
async function allFaces(): Promise<Faces> {
  const trees = (await allPngs()).map(({ picture }) => picture.tree);
  return cutFaces(lettersOf(trees), lettersOf(trees, true));
}

const rasteriser: Rasteriser = {
  folder: resolve('node_modules/.cache/jobs-ledger/pictures'),
  draw: drawers(),
  faces: () => (faces ??= allFaces()),
  made: facesMade(),
};

const drawn = new Map<string, Promise<Uint8Array>>();

function drawOnce({ lang, path, picture, width }: Picture): Promise<Uint8Array> {
  const key = `${lang}/${path}`;
  const known = drawn.get(key) ?? raster(picture.tree, width, lang, rasteriser);
  drawn.set(key, known);
  return known;
}

/** A picture as PNG. In a build the first that is asked for sets all others going. */
export async function png(picture: Picture): Promise<Response> {
  if (import.meta.env.PROD && drawn.size === 0) for (const each of await allPngs()) drawOnce(each);
  const bytes = await (import.meta.env.PROD
    ? drawOnce(picture)
    : raster(picture.picture.tree, picture.width, picture.lang, rasteriser));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
}
