import { parseLocator } from '../../src/data/locator.ts';
import type { ReadDocument } from '../../src/reading/document.ts';
import type { Mention } from '../../src/reading/numbers/mentions.ts';

/**
 * Whether a printed form stands in a document so that it covers a numeral. In a table that was
 * flattened to a cell a line, 左右 may stand on the line after its number. What stands before an
 * ellipsis (每年…6万人以上) stands earlier in the same sentence.
 */
export function covers(printed: string, mention: Mention, read: ReadDocument): boolean {
  const { paragraph, index } = mention;
  const text = lineOf(paragraph, read) + lineOf(paragraph + 1, read);
  const last = index + mention.printed.length;
  const [end = '', ...before] = printed.split('…').reverse();
  for (let at = text.indexOf(end); at >= 0 && at <= index; at = text.indexOf(end, at + 1)) {
    if (at + end.length < last) continue;
    const sentence =
      text
        .slice(0, at)
        .split(/[。；;]/)
        .at(-1) ?? '';
    return inOrder(before.reverse(), sentence);
  }
  return false;
}

/** Whether words stand in a sentence one after another. */
function inOrder(words: Iterable<string>, sentence: string): boolean {
  let from = 0;
  return Array.from(words).every((word) => {
    const at = sentence.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

/** Whether a word stands in the paragraph of a locator. */
export function standsIn(word: string, locator: string, read: ReadDocument): boolean {
  return paragraphOf(locator, read).includes(word);
}

/**
 * Whether a sentence of the paragraph says a word again, with others in between: 规上企业全覆盖
 * comes back as 规模以上企业 … 全覆盖.
 */
export function saysAgain(word: string, locator: string, read: ReadDocument): boolean {
  return paragraphOf(locator, read)
    .split(/[。；;]/)
    .some((sentence) => inOrder(word, sentence));
}

function paragraphOf(locator: string, read: ReadDocument): string {
  return lineOf(parseLocator(locator)?.paragraph ?? 0, read);
}

/** A numeral with a few characters on either side, for a message. */
export function around({ paragraph, index, printed }: Mention, read: ReadDocument): string {
  const near = 6;
  return lineOf(paragraph, read).slice(Math.max(0, index - near), index + printed.length + near);
}

function lineOf(paragraph: number, read: ReadDocument): string {
  return read.paragraphs[paragraph - 1] ?? '';
}
