import { sha256 } from '../../data/publish/sums.ts';
import { packed } from '../packed.ts';

/** A file as it is published: what pages say of it, and its bytes when they are asked for. */
export interface PublishedFile {
  /** In bytes. */
  readonly size: number;
  /** In lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: () => Uint8Array;
}

/** Published files by their paths. */
export type PublishedFiles = Readonly<Record<string, PublishedFile>>;

/** A file of some bytes. All files of a large ledger are too long to be kept as they are. */
export function publishedFile(bytes: Uint8Array): PublishedFile {
  return { size: bytes.length, sha256: sha256(bytes), bytes: packed(bytes) };
}
