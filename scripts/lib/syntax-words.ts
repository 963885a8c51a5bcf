/** A fault as its reader says it, and what we say. */
type Saying = readonly [pattern: RegExp, say: (found: readonly string[], cause: string) => string];

const sayings: readonly Saying[] = [
  [
    /^Expected a closing tag for `<(.*?)>`.*? before the end of `paragraph`/,
    ([, tag = '']) => `missing </${tag}>: close <${tag}> in the paragraph in which it begins`,
  ],
  [
    /^Expected a closing tag for `<(.*?)>`/,
    ([, tag = '']) => `missing </${tag}>: close <${tag}> on a line of its own`,
  ],
  [
    /^Unexpected closing tag `(.*?)`, expected corresponding closing tag for `(.*?)` \((\d+)/,
    ([, found = '', open = '', line = '']) =>
      `invalid ${found}: ${open} of line ${line} is still open (close that first)`,
  ],
  [/import\/exports/, () => 'invalid import or export: a text runs no code'],
  [
    /expression/,
    (_, cause) =>
      `invalid expression: ${cause} (write the words out, and \\{ for a brace among them)`,
  ],
  [/to create a comment/, () => 'invalid comment: write {/* … */}'],
  [/to create a link/, () => 'invalid link: write [words](address)'],
  [
    /^Unexpected ((?:(?!, expected).)* attribute .*?)(?:, expected|$)/,
    ([, what = '']) => `invalid attribute: ${what} (write name="value", in straight quotes)`,
  ],
  [
    /^Unexpected (.*?)(?:, expected|$)/,
    ([, what = '']) =>
      `invalid tag: ${what} (write <Name attribute="value">, or \\< for a sign among words)`,
  ],
];

/** What is said of a text that is no MDX, with the remedy. `cause` is what JavaScript's reader said. */
export function sayMdx(reason: string, cause: string): string {
  for (const [pattern, say] of sayings) {
    const found = pattern.exec(reason);
    if (found !== null) return say(found, cause);
  }
  return `invalid MDX: ${reason}`;
}

/** What is said of a frontmatter that is no YAML, with the remedy. */
export function sayYaml(reason: string): string {
  const remedy = reason.startsWith('duplicated')
    ? 'keep one of the two'
    : 'put words with signs such as : { [ @ # in quotes, and close them';
  return `invalid frontmatter: ${reason} (${remedy})`;
}
