import { posterOf, type Chart } from '../charts/chart.ts';
import type { Rendered } from '../charts/render.ts';
import { charts } from '../charts/registry.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { card, cardSize, type CardWords } from '../pictures/card.ts';
import type { Credits } from '../pictures/chart-picture.ts';
import { inEveryLanguage } from './address.ts';
import { creditsOf, printedAddress, type Picture } from './picture.ts';
import { altText } from './pictures.ts';
import { drawnState, filled, storiesIn, storyId, type Story } from './story.ts';

/** The room of a line of sources on a card, in px at 13. */
const room = 336;

/** A narrow drawing that is higher is read better, if smaller, as the wide one. */
const highest = 400;

/** The drawing of a state that a card shows, and what it says of it. */
function shown(rendered: Rendered, lang: Lang): Credits & Pick<CardWords, 'drawing'> {
  const width = rendered.drawings.narrow.height > highest ? 'wide' : 'narrow';
  return { drawing: rendered.drawings[width], ...creditsOf(rendered, width, room, lang) };
}

/** The card of a chart: what its poster claims, and shows. */
function chartCard(chart: Chart, lang: Lang): Picture {
  const poster = drawnState(chart.id, posterOf(chart).id, lang);
  const words = {
    ...shown(poster, lang),
    title: poster.title,
    subject: chart.title[lang],
    caveat: poster.note,
    alt: altText(poster, lang),
  };
  return { lang, path: `charts/${chart.id}.card`, picture: card(words, lang), ...cardSize };
}

/** The cards of the charts, in every language. */
export function chartCards(): readonly Picture[] {
  return inEveryLanguage((lang) => charts.map((chart) => chartCard(chart, lang)));
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
    ...shown(drawn, lang),
    title,
    subject,
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
    ...shown(drawn, lang),
    title,
    subject: t(lang, 'card.home'),
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
