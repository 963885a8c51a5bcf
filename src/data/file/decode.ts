/** No table of ours comes near this; a file that does is not a table of ours. */
export const sizeLimit = 8 * 1024 * 1024;

/** What is wrong with a file before any cell is looked at. */
export interface Fault {
  readonly line: number | null;
  readonly message: string;
}

type Decoded = { readonly text: string } | { readonly faults: readonly Fault[] };

/**
 * The text of a file: within the size limit, strict UTF-8, its byte order mark dropped, free of
 * control and invisible characters, with `\n` between lines. Otherwise every fault found.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > sizeLimit) {
    const message = `invalid size ${bytes.length} bytes: keep it under ${sizeLimit}`;
    return { faults: [{ line: null, message }] };
  }
  if (looksLikeUtf16(bytes)) return { faults: [encodingFault(null, 'it looks like UTF-16')] };
  if (!isIn('utf-8', bytes)) return { faults: [undecodable(bytes)] };
  // Not `fatal` again: the bytes are known to be good; the decoder drops the byte order mark.
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  const faults = strayCharacters(text);
  return faults.length > 0 ? { faults } : { text };
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
  const seems = isIn('gb18030', bytes) ? 'it looks like GB18030' : 'it is not UTF-8';
  return encodingFault(line, seems);
}

/*
 * Controls but the line feed, marks that turn the direction of text, spaces without width,
 * and the sign that stands for a lost character: nobody types them on purpose, and an id
 * that holds one looks right and matches nothing.
 */
const stray = /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu;

function strayCharacters(text: string): readonly Fault[] {
  return text.split('\n').flatMap((content, index) => {
    const found = new Set(Array.from(content.matchAll(stray), ([character]) => character));
    return Array.from(found, (character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return { line: index + 1, message: `invalid character U+${code}: remove it` };
    });
  });
}
