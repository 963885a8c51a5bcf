import { kindOf } from './kinds.ts';
import { strayMessage } from './stray.ts';

/** No table of ours comes near this; a file that does is not a table of ours. */
export const sizeLimit = 8 * 1024 * 1024;

/** What is wrong with a file before any cell is looked at. */
export interface Fault {
  readonly line: number | null;
  readonly message: string;
}

type Decoded = { readonly text: string } | { readonly faults: readonly Fault[] };

/**
 * The text of a file: within the size limit, strict UTF-8, its byte order mark dropped, with `\n`
 * between lines. Otherwise what it is instead.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > sizeLimit)
    return { faults: [{ line: null, message: tooLarge(bytes.length) }] };
  const kind = kindOf(bytes);
  if (kind !== null) return { faults: [{ line: null, message: `invalid format: ${kind}` }] };
  if (looksLikeUtf16(bytes)) return { faults: [encodingFault(null, 'it looks like UTF-16')] };
  if (!isIn('utf-8', bytes)) return { faults: [undecodable(bytes)] };
  // Not `fatal` again: the bytes are known to be good; the decoder drops the byte order mark.
  return { text: new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n') };
}

/** What is said of a file beyond the size limit. */
export function tooLarge(bytes: number): string {
  return `invalid size ${bytes} bytes: keep it under ${sizeLimit}`;
}

/**
 * The characters of a text that nobody sees, a fault for each line that has any. For whatever text
 * has no cells: a story, a file of words.
 */
export function strayFaults(text: string): readonly Fault[] {
  return text.split(/\r\n?|\n/).flatMap((content, index) => {
    const message = strayMessage(content);
    return message === null ? [] : [{ line: index + 1, message }];
  });
}

function encodingFault(line: number | null, seems: string): Fault {
  return { line, message: `invalid encoding: ${seems}: save the file as UTF-8` };
}

function isIn(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A mark of UTF-16, or a NUL in every second place, as plain words in UTF-16 have. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const nuls = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  return Math.max(...nuls) > bytes.length / 6;
}

function undecodable(bytes: Uint8Array): Fault {
  // Neither LF nor CR is ever part of a longer character, so the lines can be tried one by one.
  let line = 1;
  let start = 0;
  for (const [index, byte] of bytes.entries()) {
    const ends = byte === 10 || (byte === 13 && bytes[index + 1] !== 10);
    if (!ends) continue;
    if (!isIn('utf-8', bytes.subarray(start, index))) break;
    line += 1;
    start = index + 1;
  }
  return encodingFault(line, looksLikeGb(bytes) ? 'it looks like GB18030' : 'it is not UTF-8');
}

/** Whether bytes read as GB18030, and many of them not as UTF-8, which a single one may spoil. */
function looksLikeGb(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const lost = lenient.match(/\uFFFD/g)?.length ?? 0;
  return lost * 20 > lenient.length && isIn('gb18030', bytes);
}
