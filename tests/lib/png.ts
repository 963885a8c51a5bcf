import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function bytesOf(file: string): Buffer {
  const bytes = readFileSync(file);
  if (!bytes.subarray(0, 8).equals(signature)) throw new Error(`invalid PNG: ${file}`);
  return bytes;
}

/** The size a PNG states in its head. @throws where the bytes are no PNG. */
export function pngSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = bytesOf(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** A picture dot by dot: red, green, blue and opacity of each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** The predictors of PNG (ISO/IEC 15948, 9.2) by number, from the dots left, above, and left above. */
const predict: readonly ((a: number, b: number, c: number) => number)[] = [
  () => 0,
  (a) => a,
  (_, b) => b,
  (a, b) => (a + b) >> 1,
  (a, b, c) => {
    const [p, q, r] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
    if (p <= q && p <= r) return a;
    return q <= r ? b : c;
  },
];

/** Reads a PNG of 8 bits a channel with opacity, not interlaced. @throws on any other. */
export function pngPixels(file: string): Pixels {
  const bytes = bytesOf(file);
  const { width, height } = pngSize(file);
  if (bytes.readUIntBE(24, 2) !== 0x0806 || bytes[28] !== 0)
    throw new Error(`unknown kind of PNG: ${file}`);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const row = 4 * width;
  const rgba = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = predict[raw[y * (row + 1)] ?? 0];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < 4 ? 0 : (rgba[at - 4] ?? 0);
      const above = y === 0 ? 0 : (rgba[at - row] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (rgba[at - row - 4] ?? 0);
      rgba[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + (filter?.(left, above, corner) ?? 0);
    }
  }
  return { width, height, rgba };
}
