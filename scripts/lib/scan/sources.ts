import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { requireSize } from '../../../src/reading/text/bytes.ts';
import type { Call } from './call.ts';

/** One document to read. */
export interface Source {
  /** What messages call it. */
  readonly name: string;
  /** The id that its rows cite. */
  readonly document: string;
  readonly bytes: () => Promise<Buffer>;
}

const ending = /\.(?:txt|text|md|html?|xhtml|docx|pdf)$/i;

/** The documents that a call names, in the order of their names; throws on a name that is none. */
export async function* sourcesOf(
  call: Call,
  input: NodeJS.ReadableStream,
): AsyncGenerator<Source | { readonly name: string; readonly error: unknown }> {
  const named = call.names ? createInterface({ input, crlfDelay: Infinity }) : call.sources;
  for await (const name of named) {
    if (name === '') continue;
    try {
      yield* sourcesAt(name, call, input);
    } catch (error) {
      yield { name, error };
    }
  }
}

function sourcesAt(name: string, { document }: Call, input: NodeJS.ReadableStream): Source[] {
  if (name === '-') {
    const all = (): Promise<Buffer> => bytesOf(input);
    return [{ name: 'standard input', document: document ?? 'document', bytes: all }];
  }
  const one = (file: string, id: string): Source => ({
    name: file,
    document: id,
    bytes: () => {
      const { size } = statSync(file);
      requireSize(size);
      return bytesOf(createReadStream(file));
    },
  });
  if (!statSync(name).isDirectory()) return [one(name, document ?? idFor(basename(name)))];
  const files = readdirSync(name, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new Error('no document in it (.txt, .md, .html, .docx, .pdf)');
  return files.map((file) => one(file, idFor(relative(name, file))));
}

/** `plans/2025 plan.docx` as `plans-2025-plan`. */
function idFor(path: string): string {
  const stem = path.slice(0, path.length - extname(path).length);
  return stem.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^-+|-+$/g, '') || 'document';
}

/** All of a stream, but never more than a document may have: a device may have no end. */
async function bytesOf(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    requireSize(size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
