import { unzipSync, zipSync } from 'fflate';

/** The bytes of files by their paths. */
export type Files = Readonly<Record<string, Uint8Array>>;

/*
 * A zip file has the hour of each entry without its zone. One built of local parts is the same
 * text everywhere; the year is the first that the format can say.
 */
const noDay = (): Date => new Date(1980, 0, 1);

/** A zip file of some files in the order of their paths: the same bytes on every day and machine. */
export function zip(files: Files): Uint8Array {
  const sorted = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: noDay() });
}

/** The same zip file without the hour at which somebody else's code made it. */
export function undated(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: noDay() });
}
