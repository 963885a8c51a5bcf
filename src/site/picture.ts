import { placeColour } from '../charts/pen.ts';
import type { Width } from '../charts/plot.ts';
import type { Rendered } from '../charts/render.ts';
import { ledger } from '../data/current.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { card, cardSize, type CardWords } from '../pictures/card.ts';
import { chartPicture, type Credits, type FormName } from '../pictures/chart-picture.ts';
import type { Picture as Composed } from '../pictures/picture.ts';
import { absolute, page } from './address.ts';
import { legendOf } from './legend.ts';
import { sourcesInShort, type SourceRoom } from './sources.ts';

/** A picture as it was composed: its size is that of its PNG, in px. */
export interface Sized {
  readonly picture: Composed;
  readonly width: number;
  readonly height: number;
}

/** A picture that is published; it is composed when it is asked for, because all are too long. */
export interface Picture {
  readonly lang: Lang;
  /** Its address in the language's folder, without an ending: `charts/ledger.by-place`. */
  readonly path: string;
  readonly compose: () => Sized;
}

/** What a reader who cannot see the picture of a state is told: its claim, and what is drawn. */
export function altText({ title, description }: Rendered, lang: Lang): string {
  const claim = /[.!?。！？]$/u.test(title) ? title : title + (lang === 'zh' ? '。' : '.');
  return lang === 'zh' ? claim + description : `${claim} ${description}`;
}

/** The address of a page as a picture prints it. */
export function printedAddress(path: string, lang: Lang): string {
  const whole = absolute(page(lang, path), new URL(import.meta.env.SITE));
  return whole.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/**
 * What a picture that shows one drawing of a state says besides the chart's own words: its signs, in
 * the colour of its one place or in ink, its sources, and its address.
 */
function creditsOf(rendered: Rendered, width: Width, room: SourceRoom, lang: Lang): Credits {
  const places = new Set(rendered.figures.map(({ place }) => placeColour(ledger, place)));
  const [colour = 'var(--ink)'] = places;
  const items = legendOf(rendered.drawings[width]).map(([sign, word]) => ({
    sign,
    word: t(lang, word),
  }));
  return {
    legend: { items, colour: places.size === 1 ? colour : 'var(--ink)' },
    sources: sourcesInShort(rendered, lang, room),
    address: printedAddress(`charts/${rendered.chart.id}/`, lang),
  };
}

/** The pictures of a state: how wide as PNG, which drawing, and the room of its sources. */
const forms = {
  page: { width: 1200, drawing: 'wide', room: { width: 650, lines: 2 } },
  phone: { width: 1080, drawing: 'narrow', room: { width: 305, lines: 3 } },
} as const;

/** The side, in px, of what every browser and editor opens; a phone refuses more. */
const longest = 16_384;

/**
 * The size, in px, of the PNG of a picture that shall be so wide: smaller where it would be higher
 * than programs open. Whoever needs every letter of that has its SVG.
 */
export function pngSize({ width, height }: Composed, wanted: number): Omit<Sized, 'picture'> {
  const most = Math.floor((longest * width) / height);
  const drawn = Math.max(1, Math.min(wanted, most));
  return { width: drawn, height: Math.round((drawn * height) / width) };
}

/** The picture of a state, for a page or a phone. */
export function composed(rendered: Rendered, form: FormName, lang: Lang): Sized {
  const { width, drawing, room } = forms[form];
  const picture = chartPicture(rendered, creditsOf(rendered, drawing, room, lang), lang, form);
  return { picture, ...pngSize(picture, width) };
}

/** The room of the sources of a card, whose other words are many. */
const cardRoom: SourceRoom = { width: 336, lines: 2 };

/** A narrow drawing that is higher than this is read better, if smaller, as the wide one. */
const highest = 400;

/** A card that shows a state; its address is the chart's where the words have no other. */
export function cardOf(
  rendered: Rendered,
  words: Omit<CardWords, 'drawing' | 'legend' | 'address'> & Partial<Pick<CardWords, 'address'>>,
  lang: Lang,
): Sized {
  const width = rendered.drawings.narrow.height > highest ? 'wide' : 'narrow';
  const shown = {
    drawing: rendered.drawings[width],
    ...creditsOf(rendered, width, cardRoom, lang),
  };
  return { picture: card({ ...shown, ...words }, lang), ...cardSize };
}

/** The card of a chart: what its poster claims, and shows. */
export function chartCardOf(poster: Rendered, lang: Lang): Sized {
  const words = {
    title: poster.title,
    subject: poster.chart.title[lang],
    caveat: poster.note,
    alt: altText(poster, lang),
  };
  return cardOf(poster, words, lang);
}
