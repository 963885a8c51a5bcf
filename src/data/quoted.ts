const longest = 80;

/** A value as messages show it: in quotes on one line, and of a long one its beginning. */
export function quoted(text: string): string {
  const letters = Array.from(text.slice(0, 2 * longest + 2));
  if (letters.length <= longest) return JSON.stringify(text);
  return `${JSON.stringify(`${letters.slice(0, longest).join('')}…`)} (${Array.from(text).length} letters)`;
}

/** A name as messages show it: as it is, where it can be told from the words around it. */
export function shown(name: string): string {
  return /^[^\s"]{1,64}$/u.test(name) ? name : quoted(name);
}
