import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { elementsOf } from './links.ts';

/** The directives of a content security policy: what each allows, by its name. */
export type Directives = ReadonlyMap<string, readonly string[]>;

/** Reads a content security policy, by https://www.w3.org/TR/CSP3/#parse-serialized-policy. */
export function readPolicy(text: string): Directives {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // Of a directive written twice a browser takes the first.
    if (name !== undefined && name !== '' && !directives.has(name)) directives.set(name, sources);
  }
  return directives;
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The widest that a page may allow; inline code is told by its hash alone. */
const widest: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'", "'none'"],
};
/** Without these a page would still be open: nothing else stands in for them. */
const needed = ['default-src', 'script-src', 'style-src', 'base-uri', 'form-action'];

const isHash = (source: string): boolean => source.startsWith("'sha256-");

function sourceFaults(directives: Directives): readonly string[] {
  return [...directives].flatMap(([name, sources]) => {
    const allowed = widest[name];
    if (allowed === undefined) return [`unknown directive: ${name}`];
    const hashed = name === 'script-src' || name === 'style-src';
    return sources
      .filter((source) => !allowed.includes(source) && !(hashed && isHash(source)))
      .map((source) => `too wide: ${name} ${source}`);
  });
}

/** Data in a script element is not run, and needs no hash. */
const isCode = (script: Element): boolean =>
  /^$|javascript|^module$/.test(script.getAttribute('type') ?? '');

function inlineFaults(document: Document, directives: Directives): readonly string[] {
  const scripts = [...document.querySelectorAll('script:not([src])')].filter(isCode);
  const styles = [...document.querySelectorAll('style')];
  const kinds = [
    ['script-src', scripts],
    ['style-src', styles],
  ] as const;
  return kinds.flatMap(([name, elements]) => {
    const carried = new Set(elements.map((element) => hashOf(element.textContent)));
    const allowed = new Set(directives.get(name)?.filter(isHash));
    return [
      ...[...carried].filter((hash) => !allowed.has(hash)).map((hash) => `not in ${name}: ${hash}`),
      ...[...allowed]
        .filter((hash) => !carried.has(hash))
        .map((hash) => `not on the page: ${name} ${hash}`),
    ];
  });
}

/** Code and styles in attributes have no hash; a browser would refuse them. */
function attributeFaults(document: Document, html: string): readonly string[] {
  // The words of a page may look like that too; most pages have none that do.
  if (!/\s(?:on\w+|style)=|javascript:/i.test(html)) return [];
  return elementsOf(document).flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => /^(?:on|style$)/.test(name) || /^\s*javascript:/i.test(value))
      .map(({ name, value }) => `in an attribute: ${name}="${value}"`),
  );
}

/** All that keeps a page from being held by its own policy to just what it carries. */
export function policyFaults(html: string, document = parseHTML(html).document): readonly string[] {
  const metas = document.querySelectorAll('meta[http-equiv="content-security-policy" i]');
  const [meta] = metas;
  if (meta === undefined) return ['no policy'];
  if (metas.length > 1) return ['more than one policy'];
  if (!document.head.contains(meta)) return ['a policy outside the head, which counts for nothing'];
  const inOrder = [...document.querySelectorAll('meta, script, style, link, img')];
  const before = inOrder.slice(0, inOrder.indexOf(meta)).filter((one) => one.localName !== 'meta');
  const directives = readPolicy(meta.getAttribute('content') ?? '');
  return [
    ...before.map((element) => `before the policy: <${element.localName}>`),
    ...needed.filter((name) => !directives.has(name)).map((name) => `missing directive: ${name}`),
    ...sourceFaults(directives),
    ...inlineFaults(document, directives),
    ...attributeFaults(document, html),
  ];
}
