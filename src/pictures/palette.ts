import { readFileSync } from 'node:fs';

/** The colours of the light theme by the names of their variables: `paper` is `#fbf8f0`. */
export function lightColours(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), #[0-9a-f]{6}\)/g);
  return new Map(Array.from(pairs, ([, name = '', light = '']) => [name, light]));
}

const light = lightColours(readFileSync('src/styles/palette.css', 'utf8'));

/**
 * Says the colours of a picture outright, for a file that no stylesheet reaches. The one place
 * where a picture learns what a variable stands for.
 * @throws on a variable that the palette has no colour for.
 */
export function sayColours(tree: Element, colours = light): void {
  const outright = (said: string): string => {
    const name = said === 'currentColor' ? 'ink' : variable(said);
    if (name === null) return said;
    const found = colours.get(name);
    if (found === undefined) throw new Error(`unknown colour: --${name} (see palette.css)`);
    return found;
  };
  for (const element of [tree, ...tree.querySelectorAll('[fill],[stroke]')])
    for (const name of ['fill', 'stroke']) {
      const said = element.getAttribute(name);
      if (said !== null) element.setAttribute(name, outright(said));
    }
}

/** The name in `var(--name)`; null in a colour that is said outright. */
function variable(colour: string): string | null {
  return colour.startsWith('var(--') ? colour.slice('var(--'.length, -1) : null;
}
