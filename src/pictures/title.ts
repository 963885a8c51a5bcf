import { breakLines } from '../charts/text/break.ts';
import type { Face } from '../charts/text/measure.ts';
import type { Lang } from '../i18n/lang.ts';

/** Sizes a title is tried at, in px; under the second a short last line is borne. */
const sizes = { largest: 72, least: 46, smallest: 30 } as const;

/** A title set: its lines, their size and the step from one to the next, in px. */
export interface SetTitle {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
}

/** The room a title has, in px. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * A title at the largest size that fits its room, its lines as even as they can be. Chinese lines
 * are short, so there a smaller size is better than two characters left over.
 * @throws where even the smallest size does not fit.
 */
export function fitTitle(words: string, room: Room, lang: Lang): SetTitle {
  const all = Array.from(
    { length: (sizes.largest - sizes.smallest) / 2 + 1 },
    (_, i) => sizes.largest - 2 * i,
  );
  const fitting = all.flatMap((size) => {
    const clauses = setClauses(words, room.width, size, lang);
    const lines = clauses?.flat() ?? [];
    const leading = Math.round(size * (lang === 'zh' ? 1.28 : 1.08));
    if (clauses === null || lines.length * leading > room.height) return [];
    return [{ lines, size, leading, full: clauses.every(endsFull) }];
  });
  const even = fitting.find(({ size, full }) => full && size >= sizes.least);
  const found = (lang === 'zh' ? even : undefined) ?? fitting[0];
  if (found === undefined) throw new Error(`invalid card: no room for its title: ${words}`);
  return { lines: found.lines, size: found.size, leading: found.leading };
}

/**
 * The lines of a title of a given size: even ones, where a clause begins a line of its own if that
 * takes no more of them.
 * @throws where a word is wider.
 */
export function titleLines(
  words: string,
  width: number,
  size: number,
  lang: Lang,
): readonly string[] {
  const whole = evenLines(words, width, size, lang);
  const clauses = setClauses(words, width, size, lang)?.flat();
  return clauses !== undefined && clauses.length <= whole.length ? clauses : whole;
}

/** A sentence, in Chinese a clause, begins a line of its own; null where a word is too wide. */
function setClauses(words: string, width: number, size: number, lang: Lang): string[][] | null {
  const clauses = words.split(lang === 'zh' ? /(?<=[，。；：？！])/ : /(?<=[.:;])\s+/);
  try {
    return clauses.map((clause) => evenLines(clause, width, size, lang));
  } catch {
    return null;
  }
}

/**
 * The lines of a text within a width, as few as can be and then as even as can be.
 * @throws where a word is wider.
 */
export function evenLines(
  text: string,
  width: number,
  size: number,
  lang: Lang,
  face: Face = 'serif',
): string[] {
  let best = breakLines(text, width, size, lang, face);
  for (let less = width - 8; less > 0; less -= 8) {
    const next = tryLines(text, less, size, lang, face);
    if (next?.length !== best.length) break;
    if (!isTorn(next)) best = next;
  }
  return best;
}

function tryLines(
  text: string,
  width: number,
  size: number,
  lang: Lang,
  face: Face,
): string[] | null {
  try {
    return breakLines(text, width, size, lang, face);
  } catch {
    return null;
  }
}

/** Whether a line begins with a Chinese suffix, which belongs to the word before it. */
function isTorn(lines: readonly string[]): boolean {
  return lines.some((line) => /^[者的了们]/.test(line));
}

/** Whether no word is torn, and the last line is not much shorter than the longest. */
function endsFull(lines: readonly string[]): boolean {
  const longest = Math.max(...lines.map((line) => line.length));
  return !isTorn(lines) && (lines.at(-1)?.length ?? 0) >= 0.55 * longest;
}
