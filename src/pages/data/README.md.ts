import type { APIRoute } from 'astro';
import { codebook } from '../../data/codebook.ts';

/** The codebook, generated from the schema. */
export const GET: APIRoute = () => new Response(codebook());
