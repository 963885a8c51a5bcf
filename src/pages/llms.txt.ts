import type { APIRoute } from 'astro';
import { llms } from '../site/llms.ts';

/** A map of the site for language models. */
export const GET: APIRoute = async ({ site }) => new Response(`${await llms(site)}\n`);
