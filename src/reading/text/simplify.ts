import { Converter } from 'opencc-js/t2cn';
import { mayBeTraditional } from './traditional.ts';

/*
 * Taiwan's forms to the mainland's characters. Not `twp`, which rewrites words (新增 to 添加),
 * and not plain `t`, which leaves 著力.
 */
const convert = Converter({ from: 'tw', to: 'cn' });

/** Characters of both scripts, which conversion changes where they were right. */
const shared = new Set(Array.from('么著乾徵藉瞭夥', (sign) => sign.codePointAt(0)));

/** A simplified text changes in a few rare characters at most; a traditional one in a third. */
const leastShare = 0.02;

/**
 * Traditional characters to simplified ones, character for character. A text that is simplified
 * already is given back untouched, because conversion would spoil a few of its characters (什么).
 */
export function simplify(text: string): string {
  if (!mayBeTraditional(text)) return text;
  const converted = convert(text);
  const changed = changes(text, converted);
  // A traditional text changes enough as if it were Han throughout, and need not be counted.
  const enough = changed >= leastShare * text.length || changed >= leastShare * countHan(text);
  return enough ? converted : text;
}

/** How many characters of a text another differs in. No lists of them: a text may be long. */
function changes(text: string, other: string): number {
  let count = 0;
  let there = 0;
  for (let here = 0; here < text.length;) {
    const own = text.codePointAt(here);
    const its = other.codePointAt(there);
    if (own !== its && !shared.has(own)) count += 1;
    here += widthOf(own);
    there += widthOf(its);
  }
  return count;
}

function widthOf(code = 0): number {
  return code > 0xffff ? 2 : 1;
}

function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
