import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { namesIn, sheetsIn, withStyles, type NamesOf } from './inline-styles.ts';
import { withScripts, type Read } from './page-scripts.ts';
import { mapEntry, writeSitemaps, type MapEntry } from './sitemap.ts';
import type { Site } from './site-settings.ts';

/**
 * Finishes the drawn pages of a site, which ask for each other's files: the styles of each are moved
 * into its head, so that its first paint waits for no other file, and its scripts are asked for
 * together. Then the sitemaps tell of all of them.
 * @throws naming the page that cannot be finished.
 */
export async function finishPages(pages: readonly string[], site: Site): Promise<void> {
  const known = new Map<string, Promise<string>>();
  const names = new Map<string, ReturnType<NamesOf>>();
  const fileOf = (address: string): string => join(site.folder, address.slice(site.base.length));
  const read: Read = (address) => {
    const text = known.get(address) ?? readFile(fileOf(address), 'utf8');
    // Styles and scripts are asked for by every page; a page, by few, and it may be long.
    if (!address.endsWith('.html')) known.set(address, text);
    return text;
  };
  const namesOf: NamesOf = (address) => {
    const found = names.get(address) ?? read(address).then(namesIn);
    names.set(address, found);
    return found;
  };
  const moved = new Set<string>();
  const entries: MapEntry[] = [];
  // One after another: of many pages neither the files nor the texts fit at once.
  for (const file of pages) {
    const html = await readFile(file, 'utf8');
    const whole = await finished(html, { read, namesOf }, relative(site.folder, file));
    const entry = mapEntry(whole);
    if (entry !== null) entries.push(entry);
    if (whole === html) continue;
    await writeFile(file, whole);
    for (const address of sheetsIn(html)) moved.add(address);
  }
  await removeUnasked(moved, [...known.values()], fileOf);
  await writeSitemaps(entries, site);
}

/** A page with its styles and scripts where they belong; rejects with its name where it cannot. */
async function finished(
  html: string,
  { read, namesOf }: { readonly read: Read; readonly namesOf: NamesOf },
  name: string,
): Promise<string> {
  try {
    return await withScripts(await withStyles(html, read, namesOf), read);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Removes the sheets that no page links to any more, unless a script may ask for one. */
async function removeUnasked(
  moved: ReadonlySet<string>,
  texts: readonly Promise<string>[],
  fileOf: (address: string) => string,
): Promise<void> {
  const all = (await Promise.all(texts)).join('\n');
  for (const address of moved) if (!all.includes(basename(address))) await rm(fileOf(address));
}
