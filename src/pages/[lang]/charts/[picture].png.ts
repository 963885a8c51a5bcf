import type { APIRoute, GetStaticPaths } from 'astro';
import type { Picture } from '../../../site/picture.ts';
import { chartPngs, png } from '../../../site/pngs.ts';

export const getStaticPaths = (() =>
  chartPngs().map((each) => ({
    params: { lang: each.lang, picture: each.path.slice('charts/'.length) },
    props: { each },
  }))) satisfies GetStaticPaths;

/** The same pictures as PNG, the chart for phones, and its card. */
export const GET: APIRoute<{ each: Picture }> = ({ props }) => png(props.each);
