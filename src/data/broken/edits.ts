import { fixtureText } from '../fixture.ts';

/** Some files of the small ledger as they are after an edit, by name. */
export type Edit = Readonly<Record<string, string | Uint8Array>>;

/** A broken ledger: the kind of fault, the edit that makes it, and all that is said of it. */
export type Broken = readonly [kind: string, edit: Edit, says: readonly string[]];

/** A file with other content. */
export function whole(name: string, content: string | Uint8Array): Edit {
  return { [name]: content };
}

/** A file with one more row, after another edit if there is one. */
export function added(name: string, row: string, before: Edit = {}): Edit {
  const file = before[name] ?? fixtureText(name);
  return { ...before, [name]: `${typeof file === 'string' ? file : ''}${row}\n` };
}

/** The first line of a file. */
export function headerOf(name: string): string {
  return fixtureText(name).split('\n', 1).join('') + '\n';
}

/** Bytes, each written as the character of its number. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** Text in UTF-8 that was read in another encoding. */
export function read(encoding: string, text: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(text));
}

/** Text in UTF-16, the low byte first, with its mark. */
export function utf16(text: string): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, nth) => text.charCodeAt(nth));
  return Uint8Array.from([0xfeff, ...codes].flatMap((code) => [code & 255, code >> 8]));
}

/** Text in UTF-8, and bytes after it. */
export function joined(text: string, bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...new TextEncoder().encode(text), ...bytes]);
}

/** The figures with one more result for the promise of the small ledger, counted as it is. */
export function withResult(printed: string, value: string, group: string): Edit {
  const row = `suzhou-training-2019,plan,p1n3,${printed},suzhou,training,${group},reported,,exact,${value},,,2019,cumulative,,`;
  return added('figures.csv', row);
}
