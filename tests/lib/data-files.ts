import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { DataPackage, Resource } from '../../src/data/publish/package.ts';
import { distRoot, readDist } from './dist.ts';

/** The bytes of a file of the data, by its path below `data/`. */
export function dataBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(distRoot, 'data', path)));
}

/** The package of the built site. */
export function builtPackage(): DataPackage {
  return JSON.parse(readDist('data/datapackage.json')) as DataPackage;
}

/** The columns of a resource by name, each with its type. */
export function typesOf({ schema }: Resource): ReadonlyMap<string, string> {
  return new Map(schema.fields.map(({ name, type }) => [name, type]));
}

/** A row of a CSV in the types of its fields: what `read` gives for text. */
export function typed(
  cells: readonly string[],
  { schema }: Resource,
): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(
    schema.fields.map(({ name, type }, index) => {
      const cell = cells[index] ?? '';
      const number = type === 'number' || type === 'integer';
      return [name, cell === '' ? null : number ? Number(cell) : cell];
    }),
  );
}
