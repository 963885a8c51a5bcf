import { decodeText, UnreadableError } from './text/bytes.ts';
import { mentions, type Mention } from './numbers/mentions.ts';
import { mojibake } from './text/mojibake.ts';
import { paragraphs } from './text/paragraphs.ts';
import { repair } from './text/repair.ts';

/** A document as it is read: repaired, simplified, and with every numeral found. */
export interface ReadDocument {
  readonly text: string;
  readonly paragraphs: readonly string[];
  readonly mentions: readonly Mention[];
}

/**
 * Reads a document from its bytes or its text. Throws an {@link UnreadableError} where it is
 * empty or was spoilt by a wrong encoding, because numbers mined from such a text mislead.
 */
export function readDocument(source: Uint8Array | string): ReadDocument {
  const raw = typeof source === 'string' ? source : decodeText(source);
  if (raw.trim() === '') throw new UnreadableError('empty document: it has no words');
  const spoilt = mojibake(raw);
  if (spoilt !== null) {
    throw new UnreadableError(`invalid encoding: ${spoilt}: get the document again as UTF-8`);
  }
  const text = repair(raw);
  return { text, paragraphs: paragraphs(text), mentions: mentions(text) };
}
