import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { loadRenderers } from 'astro:container';
import type { Lang } from '../i18n/lang.ts';
import { storyId, type Story } from './story.ts';

/** The HTML of a story in a template of its own, for what is no page of the site. */
export async function storyIn(
  template: AstroComponentFactory,
  story: Story,
  lang: Lang,
): Promise<string> {
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await AstroContainer.create({ renderers });
  return container.renderToString(template, {
    props: { story, lang },
    params: { lang, id: storyId(story) },
  });
}
