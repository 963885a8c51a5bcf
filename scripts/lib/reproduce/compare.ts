import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../release/files.ts';

/** A file that two folders do not have alike, and the first place where they part. */
export interface Difference {
  readonly path: string;
  readonly says: string;
}

/** How much of each side is shown, before and after the place where they part. */
const shown = { before: 24, after: 40 };

/** The place where two files part, as line and column, with what stands there in each. */
function parting(one: Buffer, other: Buffer): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const before = one.subarray(0, at);
  const line = before.filter((byte) => byte === 0x0a).length + 1;
  const column = at - before.lastIndexOf(0x0a);
  const around = (bytes: Buffer): string =>
    JSON.stringify(bytes.subarray(Math.max(0, at - shown.before), at + shown.after).toString());
  return `line ${line}, byte ${column}: ${around(one)} against ${around(other)}`;
}

/** Every file that two folders do not have byte by byte alike, in the order of their paths. */
export function compareFolders(one: string, other: string): readonly Difference[] {
  const [inOne, inOther] = [new Set(filesIn(one)), new Set(filesIn(other))];
  return [...new Set([...inOne, ...inOther])].sort().flatMap((path) => {
    if (!inOther.has(path)) return [{ path, says: 'only in the first' }];
    if (!inOne.has(path)) return [{ path, says: 'only in the second' }];
    const [a, b] = [readFileSync(join(one, path)), readFileSync(join(other, path))];
    return a.equals(b) ? [] : [{ path, says: parting(a, b) }];
  });
}
