import type { APIRoute } from 'astro';
import { ledger } from '../../data/current.ts';
import { currentValues } from '../../site/current-values.ts';
import { ledgerDay } from '../../site/due.ts';
import { release } from '../../site/publisher.ts';

/** Every figure's present value and its last correction, one figure a line. */
export const GET: APIRoute = async () => {
  const values = Object.entries(currentValues(ledger, release ?? (await ledgerDay())));
  const lines = values.map(([id, entry]) => `${JSON.stringify(id)}:${JSON.stringify(entry)}`);
  return new Response(`{\n${lines.join(',\n')}\n}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
