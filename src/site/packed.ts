import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What is smaller than this is kept as it is: of a ledger like ours, that is nearly everything. */
const least = 100_000;

/** The quickest: it halves what repeats itself several times over. */
const level = 1;

/*
 * Each function that is given back is made in a scope of its own: it keeps what its scope holds, and
 * beside what was made small that would be the original.
 */
const asIs =
  <T>(value: T): (() => T) =>
  () =>
    value;
const inflated =
  (small: Uint8Array): (() => Uint8Array) =>
  () =>
    inflateRawSync(small);
const decoded =
  (bytes: () => Uint8Array): (() => string) =>
  () =>
    new TextDecoder().decode(bytes());

/** Keeps bytes small until they are asked for; gives how to ask. */
export function packed(bytes: Uint8Array): () => Uint8Array {
  return bytes.length < least ? asIs(bytes) : inflated(deflateRawSync(bytes, { level }));
}

/** Keeps a text small until it is asked for; gives how to ask. */
export function packedText(text: string): () => string {
  return text.length < least ? asIs(text) : decoded(packed(new TextEncoder().encode(text)));
}
