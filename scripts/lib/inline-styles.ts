import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, posix } from 'node:path';
import type { AstroIntegration } from 'astro';
import { pruned } from '../../src/site/pruned-css.ts';

/** Gives the text of a built file by its address on the site; rejects where there is none. */
type Read = (address: string) => Promise<string>;

const sheet = /<link rel="stylesheet" href="([^"]+)">/g;

/** What a policy says of styles before those in the page itself are known. */
const linked = "style-src 'self'";

const one = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);

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

/** A page's scripts, with all that they load at once or later, and the pages that they ask for. */
async function scriptsOf(html: string, read: Read): Promise<readonly string[]> {
  const found = new Map<string, string>();
  const queue = [...one(html, /<script [^>]*\bsrc="([^"]+)"/g)];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (found.has(address)) continue;
    const script = await read(address);
    found.set(address, script);
    const folder = posix.dirname(address);
    queue.push(...one(script, /["'`]\.\/([\w.-]+\.js)["'`]/g).map((name) => `${folder}/${name}`));
  }
  const asked = one(html, / data-traces="([^"]+)"/g).map((address) => `${address}index.html`);
  const inline = one(html, /<script>(.*?)<\/script>/gs);
  return [...inline, ...found.values(), ...(await Promise.all(asked.map(read)))];
}

/**
 * A page with its linked styles in its head, as far as it or its scripts have a use for them, and
 * allowed by their hash. Rejects where the page has no policy to allow them in.
 */
export async function withStyles(html: string, read: Read): Promise<string> {
  const sheets = one(html, sheet);
  if (sheets.length === 0) return html;
  const css = (await Promise.all(sheets.map(read))).join('\n');
  const later = namesIn((await scriptsOf(html, read)).join('\n'));
  const style = pruned(css, html, later);
  const hash = createHash('sha256').update(style).digest('base64');
  const allowed = html.replace(linked, `${linked} 'sha256-${hash}'`);
  if (allowed === html) throw new Error(`missing in the policy: ${linked}`);
  let isFirst = true;
  return allowed.replaceAll(sheet, () => {
    const written = isFirst ? `<style>${style}</style>` : '';
    isFirst = false;
    return written;
  });
}

/** Moves the styles of every built page into its head, so that its first paint waits for no other file. */
export function inlineStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'jobs-ledger:inline-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/*$/, '')}/`;
      },
      'astro:build:done': async ({ dir, assets }) => {
        const known = new Map<string, Promise<string>>();
        const fileOf = (address: string): URL => new URL(address.slice(base.length), dir);
        const read: Read = (address) => {
          const text = known.get(address) ?? readFile(fileOf(address), 'utf8');
          known.set(address, text);
          return text;
        };
        const moved = new Set<string>();
        for (const file of [...assets.values()].flat()) {
          if (!file.href.endsWith('.html')) continue;
          const html = await readFile(file, 'utf8');
          const whole = await withStyles(html, read);
          if (whole === html) continue;
          await writeFile(file, whole);
          for (const address of one(html, sheet)) moved.add(address);
        }
        await removeUnasked(moved, [...known.values()], fileOf);
      },
    },
  };
}

/** Removes the sheets that no page links to any more, unless a script may ask for one. */
async function removeUnasked(
  moved: ReadonlySet<string>,
  texts: readonly Promise<string>[],
  fileOf: (address: string) => URL,
): Promise<void> {
  const all = (await Promise.all(texts)).join('\n');
  for (const address of moved) if (!all.includes(basename(address))) await rm(fileOf(address));
}
