import type { APIRoute } from 'astro';
import { ledger } from '../data/current.ts';
import { drawnFrom } from '../explore/ledger.ts';

/** What a browser draws from: loaded when a drawing is asked for. */
export const GET: APIRoute = () => Response.json(drawnFrom(ledger));
