const newline = /\r\n?|\u2028|\u2029|\u0085/g;
const byteOrderMark = /^\uFEFF/;

/**
 * The paragraphs of a text: its non-blank lines, trimmed, in order. The first of
 * them is paragraph 1 of a locator.
 */
export function paragraphs(text: string): readonly string[] {
  return text
    .replace(byteOrderMark, '')
    .replace(newline, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
