import { barePen } from '../charts/bare-pen.ts';
import type { Width } from '../charts/drawing.ts';
import type { Pen } from '../charts/pen.ts';
import { breakLines } from '../charts/text/break.ts';
import type { Ledger } from '../data/ledger.ts';
import type { Lang } from '../i18n/lang.ts';

type Break = (text: string) => readonly string[];

/** The lines of a text, or undefined where a piece of it is wider than the room. */
function tried(text: string, parted: Break): readonly string[] | undefined {
  try {
    return parted(text);
  } catch {
    return undefined;
  }
}

/** Where a text may be cut: after a word, and only where there is none to keep, in one. */
function cuts(letters: readonly string[]): readonly number[] {
  const all = letters.map((_, nth) => letters.length - 1 - nth).filter((at) => at > 0);
  const isIn = (at: number): boolean =>
    [letters[at - 1], letters[at]].every((letter = '') =>
      /[\p{Script=Latin}\p{N}’-]/u.test(letter),
    );
  return [...all.filter((at) => !isIn(at)), ...all.filter(isIn)];
}

/** A text in so many lines at most: what has no room is cut, and an ellipsis says so. */
export function cut(text: string, most: number, parted: Break): string[] {
  const letters = Array.from(text);
  const shorter = cuts(letters).map((at) => `${letters.slice(0, at).join('').trimEnd()}…`);
  for (const said of [text, ...shorter]) {
    const lines = tried(said, parted);
    if (lines !== undefined && lines.length <= most) return [...lines];
  }
  return [''];
}

/**
 * A pen for words that no editor has seen on the page: sentences are said as they are, and a name
 * too long for its room is cut, which the table beside the drawing says in full.
 */
export function freePen(ledger: Ledger, lang: Lang, width: Width): Pen {
  return {
    ...barePen(ledger, lang, width),
    say: (text) => text[lang],
    lines: (text, room, size, most) =>
      cut(text, most, (said) => breakLines(said, room, size, lang)),
  };
}
