import { tags, type Lang } from '../../i18n/lang.ts';
import { measure, type Face } from './measure.ts';

/** Punctuation that may not begin a line (W3C CLREQ, prohibition rules). */
const noStart = /^[、。，．：；！？）】》〉」』”’…—～·,.:;!?)\]}%％-]/u;
/** Punctuation that may not end a line. */
const noEnd = /[（【《〈「『“‘([{]$/u;
/** An adverb of one character, which is read with the word that follows. */
const adverb = /^[还已仍只才将不未均共约]$/u;

/** One a language: to make one takes longer than to part a text. */
const segmenters = {
  en: new Intl.Segmenter(tags.en, { granularity: 'word' }),
  zh: new Intl.Segmenter(tags.zh, { granularity: 'word' }),
} as const;

/** The pieces between which a line may break. */
export function pieces(text: string, lang: Lang): string[] {
  const result: string[] = [];
  for (const { segment } of segmenters[lang].segment(text)) {
    const last = result.at(-1);
    const joins =
      last !== undefined &&
      (noStart.test(segment) ||
        noEnd.test(last) ||
        adverb.test(last) ||
        (!/\s$/.test(last) && latin(last, segment)));
    if (joins) result.push((result.pop() ?? '') + segment);
    else if (/^\s+$/.test(segment) && last !== undefined) result.push((result.pop() ?? '') + ' ');
    else result.push(segment);
  }
  return result;
}

/** Whether no break may stand between two segments: a number and its unit, a word and its sign. */
function latin(before: string, after: string): boolean {
  return (
    /[\p{Script=Latin}\p{N}.,%]$/u.test(before) &&
    /^[\p{Script=Latin}\p{N}万亿%人年月日]/u.test(after)
  );
}

/**
 * Breaks a text into lines no wider than `width` px at `size` px.
 * Chinese breaks between words of `Intl.Segmenter`, never before closing punctuation.
 * @throws when one unbreakable piece is wider than the width: the chart must give it room.
 */
export function breakLines(
  text: string,
  width: number,
  size: number,
  lang: Lang,
  face: Face = 'sans',
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, lang)) {
    if (measure(piece.trimEnd(), size, face) > width)
      throw new Error(`invalid label: "${piece}" is wider than its ${Math.round(width)} px`);
    if (line !== '' && measure((line + piece).trimEnd(), size, face) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
