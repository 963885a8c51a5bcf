import { Converter } from 'opencc-js/t2cn';
import { mayBeTraditional } from './traditional.ts';

/*
 * Taiwan's forms to the mainland's characters. Not `twp`, which rewrites words (新增 to 添加),
 * and not plain `t`, which leaves 著力.
 */
const convert = Converter({ from: 'tw', to: 'cn' });

/** Characters of both scripts, which conversion changes where they were right. */
const shared = /[么著乾徵藉瞭夥]/u;

/** A simplified text changes in a few rare characters at most; a traditional one in a third. */
const leastShare = 0.02;

/**
 * Traditional characters to simplified ones, character for character. A text that is simplified
 * already is given back untouched, because conversion would spoil a few of its characters (什么).
 */
export function simplify(text: string): string {
  if (!mayBeTraditional(text)) return text;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const converted = convert(text);
  const before = Array.from(text);
  const after = Array.from(converted);
  const changed = before.filter(
    (character, index) => character !== after[index] && !shared.test(character),
  ).length;
  return changed >= leastShare * han ? converted : text;
}
