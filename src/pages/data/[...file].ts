import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../site/data/files.ts';

const files = await dataFiles(new URL(import.meta.env.SITE));

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(files).map((file) => ({ params: { file } }));

/** A file of the data: a dataset in one of its formats, or what explains them. */
export const GET: APIRoute = ({ params: { file = '' } }) => {
  const found = files[file];
  if (found === undefined) throw new Error(`unknown file of the data: ${file}`);
  return new Response(new Uint8Array(found.bytes()));
};
