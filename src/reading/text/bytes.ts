/** A document that cannot be read; the message says why and how to mend it. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** Longer than any plan or report; a file beyond it is something else. */
export const sizeLimit = 32 * 1024 * 1024;

/** The text of a file of strict UTF-8. Throws an {@link UnreadableError} for anything else. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > sizeLimit) {
    throw new UnreadableError(`invalid size ${bytes.length} bytes: keep it under ${sizeLimit}`);
  }
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked) throw encodingError('it looks like UTF-16');
  const text = decoded('utf-8', bytes);
  if (text === null) {
    const gb = decoded('gb18030', bytes) !== null;
    throw encodingError(gb ? 'it looks like GB18030' : 'it is not UTF-8');
  }
  if (text.includes('\0')) {
    throw new UnreadableError('invalid character U+0000: it is no text file, or is UTF-16');
  }
  return text;
}

function encodingError(seems: string): UnreadableError {
  return new UnreadableError(`invalid encoding: ${seems}: save the file as UTF-8`);
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
