import type { APIRoute } from 'astro';
import { absolute, address } from '../site/address.ts';

/** Everything may be read; what is made to stand in other pages says itself that it is no entry. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(address('sitemap-index.xml'), site)}\n`,
  );
