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
  const set = one(said, /\.([a-z]\w*)\s*\??\??=(?!=)/gi).flatMap((property) => {
    const name = property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [name, `data-${name}`];
  });
  return new Set([...(said.match(/(?:--)?[a-z][\w-]*/gi) ?? []), ...set]);
}

/** The text of all that may change a page: its scripts, what they load later, the pages they ask for. */
async function textOf(html: string, read: Read): Promise<string> {
  const inline = one(html, /<script>(.*?)<\/script>/gs);
  const asked = one(html, / data-traces="([^"]+)"/g).map((address) => `${address}index.html`);
  const files = [...(await reached(scriptsIn(html), read)), ...asked];
  return [...inline, ...(await Promise.all(files.map(read)))].join('\n');
}

/**
 * A page with its linked styles in its head, as far as it or its scripts have a use for them, and
 * allowed by their hash. Rejects where the page has no policy to allow them in.
 */
export async function withStyles(html: string, read: Read): Promise<string> {
  const sheets = sheetsIn(html);
  if (sheets.length === 0) return html;
  const css = (await Promise.all(sheets.map(read))).join('\n');
  const later = namesIn(await textOf(html, read));
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
