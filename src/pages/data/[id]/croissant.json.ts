import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetFacts } from '../../../site/data/dataset-facts.ts';
import { publishedTables } from '../../../site/data/tables.ts';

const tables = publishedTables();

export const getStaticPaths: GetStaticPaths = () => tables.map(({ id }) => ({ params: { id } }));

/** A dataset as what loads Croissant reads it; its page has the same in its head. */
export const GET: APIRoute = async ({ params }) => {
  const table = tables.find(({ id }) => id === params.id);
  if (table === undefined) throw new Error(`unknown dataset: ${params.id ?? ''}`);
  const facts = await datasetFacts(table, 'en', new URL(import.meta.env.SITE));
  return new Response(`${JSON.stringify(facts, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json' },
  });
};
