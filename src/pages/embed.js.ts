import type { APIRoute } from 'astro';
import { inline } from '../site/inline.ts';

/** The script of a page that frames our charts. */
export const GET: APIRoute = () => new Response(inline.host);
