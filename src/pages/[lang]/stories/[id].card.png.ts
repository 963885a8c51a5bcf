import type { APIRoute, GetStaticPaths } from 'astro';
import { storyCards } from '../../../site/cards.ts';
import type { Picture } from '../../../site/picture.ts';
import { png } from '../../../site/pngs.ts';

export const getStaticPaths = (async () =>
  (await storyCards()).map((each) => ({
    params: { lang: each.lang, id: each.path.slice('stories/'.length, -'.card'.length) },
    props: { each },
  }))) satisfies GetStaticPaths;

/** The card of a story, for networks that show one. */
export const GET: APIRoute<{ each: Picture }> = ({ props }) => png(props.each);
