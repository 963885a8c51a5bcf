import { documentOf, opened, type ReadDocument } from './open.ts';
import { simplify } from './text/simplify.ts';

export type { ReadDocument } from './open.ts';

/**
 * Reads a document from its bytes or its text. Throws an {@link UnreadableError} where it is
 * empty or was spoilt by a wrong encoding, because numbers mined from such a text mislead.
 */
export function readDocument(source: Uint8Array | string): ReadDocument {
  return documentOf(simplify(opened(source)));
}
