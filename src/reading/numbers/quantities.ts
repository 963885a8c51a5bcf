import { joins } from './joins.ts';
import type { Mention } from './mentions.ts';
import { endOf, make, word, type Quantity } from './quantity.ts';
import { groupedAt, spoilt, type Grouped } from './spoilt.ts';
import { numeralValue } from './value.ts';

/** No quantity needs more numerals than 4千2百2十0万2千8百2十1, in which each sign is one. */
const ahead = 24;
/** What stands between two numerals of one quantity is no longer, but for spaces: 个小时. */
const widest = 4;
const all = [...joins, ...spoilt];

/** The quantities of a half-width paragraph, in order; every numeral is in exactly one of them. */
export function quantities(
  line: string,
  mentions: readonly Mention[],
  cells: readonly Grouped[] = [],
): readonly Quantity[] {
  const found: Quantity[] = [];
  let next = 0;
  while (next < mentions.length) {
    const grouped =
      cells.length > 0 ? groupedAt(line, mentions.slice(next, next + ahead), cells) : null;
    const quantity = grouped ?? quantityAt(line, mentions, next);
    if (quantity === null) break;
    found.push(quantity);
    next += quantity.mentions.length;
  }
  return found;
}

function quantityAt(line: string, mentions: readonly Mention[], at: number): Quantity | null {
  const [mention, second] = [mentions[at], mentions[at + 1]];
  if (!mention) return null;
  if (mayJoin(line, mention, second)) {
    const some = mentions.slice(at, at + ahead);
    for (const join of all) {
      const joined = join(line, some);
      if (joined) return joined;
    }
  }
  const { value = null, more = false, upTo = null } = numeralValue(word(line, mention)) ?? {};
  return make([mention], value, { more, pair: upTo !== null });
}

/** Whether a numeral may be but a part: another is near, or a letter that was seen for a digit. */
function mayJoin(line: string, mention: Mention, second: Mention | undefined): boolean {
  const end = endOf(mention);
  if (/[OolI.,]/.test(line.charAt(end))) return true;
  if (second === undefined) return false;
  return second.index - end <= widest || line.slice(end, second.index).trim().length <= widest;
}
