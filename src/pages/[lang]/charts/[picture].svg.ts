import type { APIRoute, GetStaticPaths } from 'astro';
import type { Picture } from '../../../site/picture.ts';
import { chartPictures } from '../../../site/pictures.ts';
import { fileOf } from '../../../pictures/picture.ts';

export const getStaticPaths = (() =>
  chartPictures().map((each) => ({
    params: { lang: each.lang, picture: each.path.slice('charts/'.length) },
    props: { each },
  }))) satisfies GetStaticPaths;

/** A state of a chart as a standalone drawing: `{id}.{state}.svg`, its poster as `{id}.svg` too. */
export const GET: APIRoute<{ each: Picture }> = ({ props }) =>
  new Response(fileOf(props.each.compose().picture), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
