import type { APIRoute, GetStaticPaths } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { tagline } from '../../site/about.ts';
import { absolute, page } from '../../site/address.ts';
import { atom } from '../../site/feed/atom.ts';
import { storyEntry } from '../../site/feed/entry.ts';
import { langOf } from '../../site/lang-of.ts';
import { storiesIn } from '../../site/story.ts';
import { langs } from '../../i18n/lang.ts';
import { t } from '../../i18n/words.ts';

export const getStaticPaths: GetStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

// Outside templates TypeScript cannot read one; a glob says its type.
const whole = Object.values(
  import.meta.glob<AstroComponentFactory>('../../components/feed/FeedStory.astro', {
    eager: true,
    import: 'default',
  }),
)[0];

/** The stories as an Atom feed (RFC 4287), each with its full text. */
export const GET: APIRoute = async ({ params, site }) => {
  if (whole === undefined) throw new Error('missing template: FeedStory.astro');
  const lang = langOf(params);
  const stories = await storiesIn(lang);
  const made = stories.map((story) => storyEntry(story, lang, { site, whole }));
  const entries = await Promise.all(made);
  const text = atom({
    lang,
    title: t(lang, 'site.title'),
    subtitle: tagline(lang),
    own: absolute(page(lang, 'feed.xml'), site),
    page: absolute(page(lang), site),
    entries: entries.toSorted((a, b) => (a.updated < b.updated ? 1 : -1)),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml' } });
};
