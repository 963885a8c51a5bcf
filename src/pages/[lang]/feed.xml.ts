import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, page } from '../../components/address.ts';
import { atom } from '../../components/atom.ts';
import { storyEntry } from '../../components/feed/entry.ts';
import { langOf } from '../../components/lang-of.ts';
import { storiesIn } from '../../components/story.ts';
import { langs } from '../../i18n/lang.ts';
import { t } from '../../i18n/words.ts';

export const getStaticPaths: GetStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** The stories as an Atom feed (RFC 4287), each with its full text. */
export const GET: APIRoute = async ({ params, site }) => {
  const lang = langOf(params);
  const stories = await storiesIn(lang);
  const entries = await Promise.all(stories.map((story) => storyEntry(story, lang, site)));
  const text = atom({
    lang,
    title: t(lang, 'site.title'),
    subtitle: t(lang, 'site.tagline'),
    own: absolute(page(lang, 'feed.xml'), site),
    page: absolute(page(lang), site),
    entries: entries.toSorted((a, b) => (a.updated < b.updated ? 1 : -1)),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml' } });
};
