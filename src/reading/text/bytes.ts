/** Why a document cannot be read, in a word. */
export type Unreadable =
  | 'pdf'
  | 'locked-pdf'
  | 'zip'
  | 'office'
  | 'rtf'
  | 'picture'
  | 'compressed'
  | 'utf-16'
  | 'binary'
  | 'gb18030'
  | 'not-utf-8'
  | 'size'
  | 'empty'
  | 'spoilt';

/** A document that cannot be read; the message says why and how to mend it. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly reason: Unreadable;

  constructor(reason: Unreadable, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Longer than any plan or report; a file beyond it is something else. */
export const sizeLimit = 32 * 1024 * 1024;

/** How files of other kinds begin, what they are, and how to get their text. */
const kinds: readonly (readonly [
  start: string,
  reason: Unreadable,
  kind: string,
  remedy: string,
])[] = [
  ['%PDF-', 'pdf', 'it is a PDF', 'open it, copy its text and save that as UTF-8'],
  ['PK\x03\x04', 'zip', 'it is a .docx, .xlsx or other zip', 'save it as plain text in UTF-8'],
  [
    '\xD0\xCF\x11\xE0',
    'office',
    'it is a .doc, .xls or an office file under a password',
    'save it as plain text in UTF-8',
  ],
  ['{\\rtf', 'rtf', 'it is an .rtf', 'save it as plain text in UTF-8'],
  [
    '\x89PNG',
    'picture',
    'it is a picture',
    'have its text recognised, and check that against the picture',
  ],
  [
    '\xFF\xD8\xFF',
    'picture',
    'it is a picture',
    'have its text recognised, and check that against the picture',
  ],
  ['\x1F\x8B', 'compressed', 'it is compressed', 'unpack it first'],
];

/**
 * The text of a file of strict UTF-8. Throws an {@link UnreadableError} for anything else, which
 * says what it seems to be.
 */
export function decodeText(bytes: Uint8Array): string {
  requireSize(bytes.length);
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = kinds.find(([sign]) => start.startsWith(sign));
  if (known) {
    const [, reason, kind, remedy] = known;
    const shut = reason === 'pdf' && isLocked(bytes);
    throw new UnreadableError(
      shut ? 'locked-pdf' : reason,
      `invalid format: ${kind}${shut ? ', and encrypted' : ''}: ${remedy}`,
    );
  }
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(start)) {
    throw encodingError('utf-16', 'it looks like UTF-16');
  }
  if (bytes.includes(0)) {
    const message = 'invalid character U+0000: it is no text file, or is UTF-16';
    throw new UnreadableError('binary', message);
  }
  const text = decoded('utf-8', bytes);
  if (text !== null) return text;
  throw looksLikeGb(bytes)
    ? encodingError('gb18030', 'it looks like GB18030')
    : encodingError('not-utf-8', 'it is not UTF-8');
}

/** Whether bytes read as GB18030, and hardly any of them as UTF-8, which a few bad ones may spoil. */
function looksLikeGb(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const lost = lenient.match(/\uFFFD/g)?.length ?? 0;
  return lost * 20 > lenient.length && decoded('gb18030', bytes) !== null;
}

/** Throws an {@link UnreadableError} where a file is larger than any document. */
export function requireSize(bytes: number): void {
  if (bytes > sizeLimit) {
    throw new UnreadableError('size', `invalid size ${bytes} bytes: keep it under ${sizeLimit}`);
  }
}

/** Whether a PDF says that it is encrypted; in the last of it, where that is said. */
function isLocked(bytes: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-4096));
  return end.includes('/Encrypt');
}

function encodingError(reason: Unreadable, seems: string): UnreadableError {
  return new UnreadableError(reason, `invalid encoding: ${seems}: save the file as UTF-8`);
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
