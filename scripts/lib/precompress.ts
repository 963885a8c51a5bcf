import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isText } from './content-type.ts';
import { filesIn } from './release/files.ts';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Smaller files fit into the first packet as they are. */
const least = 1000;

const encoders = {
  br: (bytes: Buffer) =>
    asBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => asGzip(bytes, { level: 9 }),
} as const;

/** What was compressed, and what it came to, in bytes. */
export interface Compressed {
  readonly files: number;
  readonly plain: number;
  readonly br: number;
  readonly gz: number;
}

/**
 * Writes `NAME.br` and `NAME.gz` beside every text of a folder that is worth it, with its time, and
 * says what came of it. What stands there for a text of that time is kept.
 */
export async function precompress(folder: string): Promise<Compressed> {
  const sum = { files: 0, plain: 0, br: 0, gz: 0 };
  const texts = filesIn(folder).filter((path) => isText(contentType(path)));
  const todo = texts.map((path) => join(folder, path)).values();
  const work = async (): Promise<void> => {
    for (const file of todo) {
      const { size, atime, mtime } = await stat(file);
      if (size < least) continue;
      sum.files += 1;
      sum.plain += size;
      for (const [ending, encode] of Object.entries(encoders)) {
        const beside = `${file}.${ending}`;
        const there = await stat(beside).catch(() => undefined);
        if (there?.mtimeMs !== mtime.getTime()) {
          await writeFile(beside, await encode(await readFile(file)));
          await utimes(beside, atime, mtime);
        }
        sum[ending as keyof typeof encoders] += (await stat(beside)).size;
      }
    }
  };
  // The work is done beside this thread, on four others.
  await Promise.all([work(), work(), work(), work()]);
  return sum;
}
