import { mentions, type Mention } from './numbers/mentions.ts';
import { joinLines } from './text/breaks.ts';
import { decodeText, UnreadableError } from './text/bytes.ts';
import { mend } from './text/mend.ts';
import { mojibake } from './text/mojibake.ts';
import { paragraphs } from './text/paragraphs.ts';

/** A document as it is read: repaired, simplified, and with every numeral found. */
export interface ReadDocument {
  readonly text: string;
  readonly paragraphs: readonly string[];
  readonly mentions: readonly Mention[];
}

/**
 * The text of a document, mended, in the characters it came in. Throws an {@link UnreadableError}
 * where it is empty or was spoilt by a wrong encoding, because numbers mined from it mislead.
 */
export function opened(source: Uint8Array | string): string {
  const raw = typeof source === 'string' ? source : decodeText(source);
  if (raw.trim() === '') {
    throw new UnreadableError('empty', 'empty document: it has no words');
  }
  const spoilt = mojibake(raw);
  if (spoilt !== null) {
    const message = `invalid encoding: ${spoilt}: get the document again as UTF-8`;
    throw new UnreadableError('spoilt', message);
  }
  return mend(raw);
}

/** A document of the text that {@link opened} gave, once it is in simplified characters. */
export function documentOf(simplified: string): ReadDocument {
  return documentIn(joinLines(simplified));
}

/** A document of a text whose broken lines are joined, so that it is ready to be read. */
export function documentIn(text: string): ReadDocument {
  return { text, paragraphs: paragraphs(text), mentions: mentions(text) };
}

/**
 * The text that the ledger knows a document by, whatever file it came in: its paragraphs as they
 * are read, one a line, without a line break after the last. Locators count in it.
 */
export function normalText(document: Pick<ReadDocument, 'paragraphs'>): string {
  return document.paragraphs.join('\n');
}
