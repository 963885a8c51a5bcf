import { UnreadableError } from '../../../src/reading/text/bytes.ts';

/** No document unpacks to more: pictures are not unpacked, and text of this size is none. */
const most = 256 * 1024 * 1024;

/**
 * Throws an {@link UnreadableError} where a zip says that its files unpack to more than a document
 * would. The list of them stands at its end: APPNOTE.TXT 4.3.12, sizes at 24, lengths from 28.
 */
export function requireUnpacked(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = lastOf(view, 0x06054b50);
  let at = end < 0 ? view.byteLength : view.getUint32(end + 16, true);
  let all = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    all += view.getUint32(at + 24, true);
    const tail = [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(at + offset, true), 0);
    at += 46 + tail;
  }
  if (all > most) {
    throw new UnreadableError('size', `invalid size ${all} bytes unpacked: keep it under ${most}`);
  }
}

function lastOf(view: DataView, sign: number): number {
  const first = Math.max(0, view.byteLength - 66_000);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === sign) return at;
  }
  return -1;
}
