import type { APIRoute } from 'astro';
import { dataIndex } from '../../site/data/index.ts';

const json = JSON.stringify(await dataIndex(new URL(import.meta.env.SITE)), null, 2);

/** All that is offered as data, for programs. */
export const GET: APIRoute = () =>
  new Response(`${json}\n`, { headers: { 'Content-Type': 'application/json' } });
