import { joins } from './joins.ts';
import type { Mention } from './mentions.ts';
import { make, word, type Quantity } from './quantity.ts';
import { spoilt } from './spoilt.ts';
import { numeralValue } from './value.ts';

/** No quantity needs more numerals than 4千2百2十0万2千8百2十1, in which each sign is one. */
const ahead = 24;

/** The quantities of a half-width paragraph, in order; every numeral is in exactly one of them. */
export function quantities(line: string, mentions: readonly Mention[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let next = 0;
  while (next < mentions.length) {
    const quantity = quantityAt(line, mentions.slice(next, next + ahead));
    if (quantity === null) break;
    found.push(quantity);
    next += quantity.mentions.length;
  }
  return found;
}

function quantityAt(line: string, mentions: readonly Mention[]): Quantity | null {
  for (const join of [...joins, ...spoilt]) {
    const joined = join(line, mentions);
    if (joined) return joined;
  }
  const [mention] = mentions;
  if (!mention) return null;
  const { value = null, more = false, upTo = null } = numeralValue(word(line, mention)) ?? {};
  return make([mention], value, { more, pair: upTo !== null });
}
