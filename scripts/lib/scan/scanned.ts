import { readDocument, type ReadDocument } from '../../../src/reading/document.ts';
import type { Known } from '../../../src/reading/propose/known.ts';
import { proposals, type Proposal } from '../../../src/reading/propose/propose.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { readings, type Progress } from '../../../src/reading/readings.ts';
import { damagedSpots } from '../../../src/reading/text/damage.ts';
import { textOf } from '../input/text-of.ts';

/** All that a scan finds in a document. */
export interface Scanned {
  /** The text as it came, or as it was taken out of its file. */
  readonly text: string;
  readonly read: ReadDocument;
  readonly readings: readonly Reading[];
  /** One for each reading, in the same order. */
  readonly proposals: readonly Proposal[];
  /** Spots of the text that look damaged. */
  readonly spots: readonly string[];
}

/** Reads the bytes of a document. Throws an {@link UnreadableError} where they are none. */
export async function scanned(
  bytes: Uint8Array,
  known: Known,
  place: string,
  progress?: Progress,
): Promise<Scanned> {
  const text = await textOf(bytes);
  const read = readDocument(text);
  const all = readings(read, progress);
  return {
    text,
    read,
    readings: all,
    proposals: proposals(read, all, known, place),
    spots: damagedSpots(text),
  };
}
