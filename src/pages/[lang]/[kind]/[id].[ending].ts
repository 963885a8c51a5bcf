import type { APIRoute, GetStaticPaths } from 'astro';
import { citedWork, citedWorks } from '../../../site/cite/citables.ts';
import { endings, filed } from '../../../site/cite/citations.ts';
import { langOf } from '../../../site/lang-of.ts';

export const getStaticPaths = (async () => {
  const works = await citedWorks();
  return works.flatMap((work) => endings.map((ending) => ({ params: { ...work, ending } })));
}) satisfies GetStaticPaths;

/** A chart, a figure or a story as a reference manager takes it in. */
export const GET: APIRoute = async ({ params, site }) => {
  const { kind = '', id = '' } = params;
  const cited = await citedWork(langOf(params), kind, id, site);
  const file = filed(cited).find(({ ending }) => ending === params.ending);
  if (file === undefined) throw new Error(`unknown form of citation: ${params.ending ?? ''}`);
  return new Response(file.text, {
    headers: { 'Content-Type': `${file.media}; charset=utf-8` },
  });
};
