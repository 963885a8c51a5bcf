import type { Rendered } from '../charts/render.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { tagline } from './about.ts';
import { cardOf, printedAddress, type Picture } from './picture.ts';
import { drawnState, filled, storiesIn, storyId, type Story } from './story.ts';

/** What a reader who cannot see a card is told. */
export function cardAlt(title: string, drawn: Rendered, lang: Lang): string {
  return t(lang, 'card.alt', { title, claim: drawn.title });
}

/** The card of a story: its title, and the drawing it is listed by. */
function storyCard(story: Story, lang: Lang): Picture {
  const { lead, subject } = story.data;
  const drawn = drawnState(lead.chart, lead.state, lang);
  const title = filled(story.data.title, lang, story);
  const address = printedAddress(`stories/${storyId(story)}/`, lang);
  const words = { title, subject, address, alt: cardAlt(title, drawn, lang) };
  return {
    lang,
    path: `stories/${storyId(story)}.card`,
    compose: () => cardOf(drawn, words, lang),
  };
}

/** The state that the home page's card shows. */
const homeCardState = { chart: 'ledger', state: 'by-place' } as const;

/** The card of the site, for every page without its own. */
export function homeCard(lang: Lang): Picture {
  const words = {
    title: tagline(lang),
    subject: t(lang, 'card.home'),
    address: printedAddress('', lang),
    alt: t(lang, 'card.home.alt'),
  };
  const drawn = drawnState(homeCardState.chart, homeCardState.state, lang);
  return { lang, path: 'card', compose: () => cardOf(drawn, words, lang) };
}

/** The cards of the stories, in every language. */
export async function storyCards(): Promise<readonly Picture[]> {
  const lists = await Promise.all(
    langs.map(async (lang) => (await storiesIn(lang)).map((story) => storyCard(story, lang))),
  );
  return lists.flat();
}
