import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Lang } from '../../i18n/lang.ts';
import { absolute, page } from '../address.ts';
import { storyIn } from '../container.ts';
import type { Entry } from './atom.ts';
import { feedHtml } from './html.ts';
import { filled, storyId, updatedOn, type Story } from '../story.ts';

/** A story as an entry of the feed, with its full text, which `whole` is the template of. */
export async function storyEntry(
  story: Story,
  lang: Lang,
  { site, whole }: { readonly site: URL | undefined; readonly whole: AstroComponentFactory },
): Promise<Entry> {
  const id = storyId(story);
  const address = absolute(page(lang, `stories/${id}/`), site);
  return {
    address,
    title: filled(story.data.title, lang, story),
    published: story.data.published,
    updated: updatedOn(story),
    summary: filled(story.data.description, lang, story),
    category: story.data.subject,
    html: feedHtml(await storyIn(whole, story, lang), address),
  };
}
