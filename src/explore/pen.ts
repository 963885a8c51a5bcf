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

/** A text in so many lines at most: what has no room is cut, and an ellipsis says so. */
export function cut(text: string, most: number, parted: Break): string[] {
  for (let length = text.length; length > 0; length -= 1) {
    const said = length === text.length ? text : `${text.slice(0, length).trimEnd()}…`;
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
