import { validateHeaderValue } from 'node:http';

/** One block of a `_headers` file: an address pattern, the headers it takes away, then those it adds. */
export interface HeaderRule {
  readonly pattern: string;
  readonly unset: readonly string[];
  readonly set: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the `_headers` format of static hosts.
 * Throws with the number of the line that cannot be read.
 */
export function parseHeaders(text: string, file = 'public/_headers'): readonly HeaderRule[] {
  const rules: { pattern: string; unset: string[]; set: (readonly [string, string])[] }[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const where = `${file}:${index + 1}`;
    if (!/^\s/.test(raw)) {
      requirePath(line, where);
      rules.push({ pattern: line, unset: [], set: [] });
      continue;
    }
    const rule = rules.at(-1);
    if (rule === undefined) throw new Error(`${where}: missing path before: ${line}`);
    const header = /^([A-Za-z0-9-]+)\s*:\s*(.+)$/.exec(line);
    const removal = /^!\s*([A-Za-z0-9-]+)$/.exec(line);
    if (header) rule.set.push(checked(header[1] ?? '', header[2] ?? '', where));
    else if (removal) rule.unset.push((removal[1] ?? '').toLowerCase());
    else throw new Error(`${where}: invalid header: ${line} (write "Name: value" or "! Name")`);
  }
  return rules;
}

/** One star and whole segments are what hosts allow, and what no address can make slow. */
function requirePath(pattern: string, where: string): void {
  const fault = (remedy: string): Error =>
    new Error(`${where}: invalid path: ${pattern} (${remedy})`);
  if (!pattern.startsWith('/')) throw fault('begin it with /');
  if (/\*.*\*/.test(pattern)) throw fault('use one * at most');
  if (/[^/]:[A-Za-z]|:\w+[^\w/]/.test(pattern)) throw fault('let :name be a whole segment');
}

function checked(name: string, value: string, where: string): readonly [string, string] {
  try {
    validateHeaderValue(name, value);
  } catch {
    throw new Error(
      `${where}: invalid value of ${name}: ${JSON.stringify(value)} (write ASCII letters and signs)`,
    );
  }
  return [name, value];
}

/** Tells whether a pattern (`*` anything, `:name` one segment) covers the whole path. */
export function matchesPath(pattern: string, path: string): boolean {
  const source = pattern
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part) => {
      if (part === '*') return '.*';
      return /^:[A-Za-z]/.test(part) ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`, 's').test(path);
}

function matching(rules: readonly HeaderRule[], path: string): readonly HeaderRule[] {
  return rules.filter(({ pattern }) => matchesPath(pattern, path));
}

/**
 * The headers of a path, in the order of the rules.
 * Two rules that set one header join their values with a comma, as the hosts do.
 */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const rule of matching(rules, path)) {
    for (const name of rule.unset) headers.delete(name);
    for (const [name, value] of rule.set) {
      const before = headers.get(name.toLowerCase());
      headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

/** The headers that one rule sets, by their names in small letters. */
export function headersOfRule({ pattern, set }: HeaderRule): ReadonlyMap<string, string> {
  return headersFor([{ pattern: '/*', unset: [], set }], pattern);
}

/**
 * The headers of a path as Netlify reads the rules: a removal is not known there, and of two values
 * of one header the later stands. A file where both readings agree is understood by every host.
 */
export function headersOfNetlify(
  rules: readonly HeaderRule[],
  path: string,
): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const rule of matching(rules, path))
    for (const [name, value] of headersOfRule(rule)) headers.set(name, value);
  return headers;
}
