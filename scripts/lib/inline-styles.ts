import { createHash } from 'node:crypto';
import { pruned } from '../../src/site/pruned-css.ts';
import { addressesIn, one, reached, scriptsIn, type Read, type TagForm } from './page-scripts.ts';

const sheet: TagForm = {
  name: 'stylesheet',
  any: /<link\b[^>]*\brel\s*=\s*["']?[\w\s-]*\bstylesheet\b[^>]*>/gi,
  written: /<link rel="stylesheet" href="([^"]+)">/g,
  remedy: '<link rel="stylesheet" href="…">',
};

/** The addresses of the sheets that a page links to. Throws where one is written otherwise. */
export const sheetsIn = (html: string): readonly string[] => addressesIn(html, sheet);

/** What a policy says of styles before those in the page itself are known. */
const linked = "style-src 'self'";

/**
 * The names that a script may bring into a page: every word of it but what it only asks the page
 * for, and the attribute for every property that it sets.
 */
export function namesIn(script: string): ReadonlySet<string> {
  const said = script.replaceAll(
    /(?:closest|matches|querySelector(?:All)?)\(\s*(["'`]).*?\1/gs,
    '',
  );
  // One at a time: a page of every trace of a large ledger has millions of words, and few of them.
  const names = new Set<string>();
  for (const [word] of said.matchAll(/(?:--)?[a-z][\w-]*/gi)) names.add(word);
  for (const property of one(said, /\.([a-z]\w*)\s*\??\??=(?!=)/gi)) {
    const name = property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    names.add(name).add(`data-${name}`);
  }
  return names;
}

/** Gives the names that a built file may bring into a page, by its address on the site. */
export type NamesOf = (address: string) => Promise<ReadonlySet<string>>;

/** The names in all that may change a page: its scripts, what they load later, the pages they ask for. */
async function namesFor(html: string, read: Read, namesOf: NamesOf): Promise<ReadonlySet<string>> {
  const inline = one(html, /<script>(.*?)<\/script>/gs);
  const asked = one(html, / data-traces="([^"]+)"/g).map((address) => `${address}index.html`);
  const files = [...(await reached(scriptsIn(html), read)), ...asked];
  const names = new Set(inline.flatMap((script) => [...namesIn(script)]));
  for (const file of files) for (const name of await namesOf(file)) names.add(name);
  return names;
}

/**
 * A page with its linked styles in its head, as far as it or its scripts have a use for them, and
 * allowed by their hash. `namesOf` may know the names of a file from another page. Rejects where the page has no policy to allow them in.
 */
export async function withStyles(
  html: string,
  read: Read,
  namesOf: NamesOf = async (address) => namesIn(await read(address)),
): Promise<string> {
  const sheets = sheetsIn(html);
  if (sheets.length === 0) return html;
  const css = (await Promise.all(sheets.map(read))).join('\n');
  const later = await namesFor(html, read, namesOf);
  const style = pruned(css, html, later);
  const hash = createHash('sha256').update(style).digest('base64');
  const allowed = html.replace(linked, `${linked} 'sha256-${hash}'`);
  if (allowed === html) throw new Error(`missing in the policy: ${linked}`);
  let isFirst = true;
  return allowed.replaceAll(sheet.written, () => {
    const written = isFirst ? `<style>${style}</style>` : '';
    isFirst = false;
    return written;
  });
}
