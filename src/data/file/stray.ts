/** A character that nobody sees or typed on purpose, and where it stands. */
export interface Stray {
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
  readonly character: string;
}

/*
 * By property and not by list, so that what the next Unicode adds is caught too: controls but the
 * line feed, marks that only steer other characters, code points that mean nothing or something
 * else in every font, what no screen draws, Braille's blank among it, the two signs that stand for
 * something lost, and more combining marks on one letter than any orthography piles up.
 */
const strange =
  /(?!\n)[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\uFFFC\uFFFD]|\p{M}{4,}/gu;

/** What nearly every text is made of, in short ranges: it needs no closer look. */
const plain =
  /^[\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u3000-\u3029\u4E00-\u9FEF\uFF01-\uFF5E]*$/;

/** Selectors that do belong where they are: how a Han character or a picture is to be drawn. */
const selecting = /^(?:\p{Unified_Ideograph}[\u{E0100}-\u{E01EF}]|\p{ExtPict}[\uFE0E\uFE0F])$/u;

/** Every stray of a text, in order. A carriage return is one too: settle the line ends before. */
export function strays(text: string): readonly Stray[] {
  if (plain.test(text)) return [];
  return Array.from(text.matchAll(strange), ({ 0: character, index }) => ({
    index,
    character,
  })).filter(({ index, character }) => !selecting.test(letterBefore(text, index) + character));
}

function letterBefore(text: string, index: number): string {
  return Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? '';
}

/** The text without its strays. */
export function withoutStrays(text: string): string {
  return strays(text).reduceRight(
    (rest, { index, character }) => rest.slice(0, index) + rest.slice(index + character.length),
    text,
  );
}

/**
 * What is wrong with a text and how to mend it: its first stray by code with the word beside it,
 * and how many more there are. Null where it has none.
 */
export function strayMessage(text: string): string | null {
  const [first, ...more] = strays(text);
  if (first === undefined) return null;
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `invalid ${named(first.character)} ${beside(text, first)}${others}: ${remedy(first.character)}`;
}

function named(character: string): string {
  const marks = Array.from(character);
  if (marks.length > 1) return `stack of ${marks.length} combining marks`;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `character U+${code}`;
}

/** The word before it or, at the start, after it: what to look for in an editor. */
function beside(text: string, { index, character }: Stray): string {
  const before = withoutStrays(text.slice(Math.max(0, index - 80), index));
  const word = /[^\s,"]{1,20}\s*$/u.exec(before)?.[0];
  if (word !== undefined) return `after "${word.trim()}"`;
  const after = withoutStrays(text.slice(index + character.length).slice(0, 80));
  const next = /^[^\p{L}\p{N}]*([^\s,"]{1,20})/u.exec(after)?.[1];
  return next === undefined ? 'with no word beside it' : `before "${next}"`;
}

function remedy(character: string): string {
  if (character === '\t') return 'write a space';
  return /[\p{Co}\uFFFC\uFFFD]/u.test(character) ? 'type the character that is meant' : 'remove it';
}
