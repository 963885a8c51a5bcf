import type { Reading } from '../../reading/reading.ts';
import type { Head } from './handed.ts';
import type { Looks } from './looks.ts';
import type { Refused } from './read-any.ts';
import type { Names } from './told.ts';

/** What the page, or another worker, asks of a worker that reads. */
export type Ask =
  | {
      readonly kind: 'read';
      readonly source: Uint8Array | string;
      /** What the rows cite. */
      readonly name: string;
      readonly names: Names;
    }
  /** To read a text and say nothing of it, so that the next is read faster. */
  | { readonly kind: 'warm'; readonly text: string }
  /** To read the second half of a text that is ready to be read. */
  | { readonly kind: 'part'; readonly id: number; readonly text: string };

/**
 * What it answers: how far it is, the first of what it read or why it could not, the rest of the
 * text, then what is proposed.
 */
export type Answer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly head: Head }
  | { readonly kind: 'rest'; readonly rest: readonly string[] }
  | { readonly kind: 'unreadable'; readonly reason: Refused }
  | { readonly kind: 'looks'; readonly looks: Looks }
  | { readonly kind: 'part'; readonly id: number; readonly readings: readonly Reading[] };
