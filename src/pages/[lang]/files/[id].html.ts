import type { APIRoute, GetStaticPaths } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { absolute, page } from '../../../site/address.ts';
import { storyIn } from '../../../site/container.ts';
import { langOf } from '../../../site/lang-of.ts';
import { findStory, storiesIn, storyId } from '../../../site/story.ts';
import { wholeFile } from '../../../site/story-file.ts';
import { langs } from '../../../i18n/lang.ts';

export const getStaticPaths = (async () => {
  const lists = await Promise.all(
    langs.map(async (lang) =>
      (await storiesIn(lang)).map((story) => ({ params: { lang, id: storyId(story) } })),
    ),
  );
  return lists.flat();
}) satisfies GetStaticPaths;

// Outside templates TypeScript cannot read one; a glob says its type.
const template = Object.values(
  import.meta.glob<AstroComponentFactory>('../../../components/file/FileStory.astro', {
    eager: true,
    import: 'default',
  }),
)[0];

/** A story as one file, for a mail or an archive. */
export const GET: APIRoute = async ({ params, site }) => {
  if (template === undefined) throw new Error('missing template: FileStory.astro');
  const lang = langOf(params);
  const id = params.id ?? '';
  const html = await storyIn(template, await findStory(lang, id), lang);
  const file = wholeFile(html, absolute(page(lang, `stories/${id}/`), site));
  return new Response(file, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
