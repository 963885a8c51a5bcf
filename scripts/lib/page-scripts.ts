import { posix } from 'node:path';

/** Gives the text of a built file by its address on the site; rejects where there is none. */
export type Read = (address: string) => Promise<string>;

/** What stands in the one group of a pattern, wherever it is found. */
export const one = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);

const source = /<script type="module" src="([^"]+)"><\/script>/g;

/** The addresses of a page's scripts. */
export const scriptsIn = (html: string): readonly string[] => one(html, source);

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
  return html.replaceAll(source, () => {
    const here = isFirst ? written : '';
    isFirst = false;
    return here;
  });
}
