import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPictures, png, type Picture } from '../../../site/pictures.ts';

export const getStaticPaths = (() =>
  chartPictures().map((each) => ({
    params: { lang: each.lang, picture: each.path.slice('charts/'.length) },
    props: { each },
  }))) satisfies GetStaticPaths;

/** The same pictures as PNG. */
export const GET: APIRoute<{ each: Picture }> = ({ props }) => png(props.each);
