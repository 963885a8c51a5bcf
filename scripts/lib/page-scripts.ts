import { posix } from 'node:path';

/** Gives the text of a built file by its address on the site; rejects where there is none. */
export type Read = (address: string) => Promise<string>;

/** What stands in the one group of a pattern, wherever it is found. */
export const one = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** A tag that the build writes in one way, which is all that is looked for. */
export interface TagForm {
  readonly name: string;
  /** The tag in whatever way it may be written. */
  readonly any: RegExp;
  /** The tag, and what closes it, as the build writes it; its one group is an address. */
  readonly written: RegExp;
  readonly remedy: string;
}

/**
 * The addresses in the tags of a form. Throws where one is written otherwise: a later version of
 * what draws the pages may do so, and it would be passed over without a word.
 */
export function addressesIn(html: string, { name, any, written, remedy }: TagForm): string[] {
  const found = Array.from(html.matchAll(written), ({ 0: tag, 1: address = '' }) => ({
    tag,
    address,
  }));
  const other = html.match(any)?.find((tag) => !found.some((each) => each.tag.startsWith(tag)));
  if (other !== undefined) throw new Error(`invalid ${name}: ${other} (write ${remedy})`);
  return found.map(({ address }) => address);
}

const script: TagForm = {
  name: 'script',
  any: /<script\b[^>]*\ssrc\b[^>]*>/gi,
  written: /<script type="module" src="([^"]+)"><\/script>/g,
  remedy: '<script type="module" src="…"></script>',
};

/** The addresses of a page's scripts. Throws where one is written otherwise than the build does. */
export const scriptsIn = (html: string): readonly string[] => addressesIn(html, script);

/** What a built script loads: with itself, or at any time. */
const loads = {
  atOnce: /(?:^|[;}])(?:import|export)\b[^"'`();]*["'`]\.\/([\w.-]+\.js)["'`]/g,
  ever: /["'`]\.\/([\w.-]+\.js)["'`]/g,
} as const;

/** Some scripts and all that they load, each once. */
export async function reached(
  from: readonly string[],
  read: Read,
  when: keyof typeof loads = 'ever',
): Promise<readonly string[]> {
  const found = new Set<string>();
  const queue = [...from];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (found.has(address)) continue;
    found.add(address);
    const folder = posix.dirname(address);
    queue.push(...one(await read(address), loads[when]).map((name) => `${folder}/${name}`));
  }
  return [...found];
}

/**
 * A page whose scripts are asked for together, none only when another has come: what they load is
 * named beside them, and one that does nothing but load another stands aside for it.
 */
export async function withScripts(html: string, read: Read): Promise<string> {
  const own = await Promise.all(
    scriptsIn(html).map(async (address) => {
      const [, only] = /^import["'`]\.\/([\w.-]+\.js)["'`];?\s*$/.exec(await read(address)) ?? [];
      return only === undefined ? address : `${posix.dirname(address)}/${only}`;
    }),
  );
  const more = (await reached(own, read, 'atOnce')).filter((address) => !own.includes(address));
  const written = [
    ...more.map((address) => `<link rel="modulepreload" href="${address}">`),
    ...[...new Set(own)].map((address) => `<script type="module" src="${address}"></script>`),
  ].join('');
  let isFirst = true;
  return html.replaceAll(script.written, () => {
    const here = isFirst ? written : '';
    isFirst = false;
    return here;
  });
}
