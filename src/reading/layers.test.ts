import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The layers as the README's table lists them: each row's folders and files. */
const layers = Array.from(
  readFileSync('src/reading/README.md', 'utf8').matchAll(/^\| (`.*?) \|/gm),
  ([, cell = '']) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name),
);

const layerOf = (file: string): number =>
  layers.findIndex((names) => names.some((name) => file === name || file.startsWith(name)));

const importsOf = (file: string): readonly string[] =>
  Array.from(
    readFileSync(posix.join('src/reading', file), 'utf8').matchAll(/ from '(\.[^']+)'/g),
    ([, address = '']) => address,
  );

/** The imports of a file that lead to a layer below its own, or to none. */
function faultsOf(file: string, imports: readonly string[]): readonly string[] {
  return imports
    .map((address) => posix.join(posix.dirname(file), address))
    .filter((target) => layerOf(target) === -1 || layerOf(target) > layerOf(file))
    .map((target) => `${file}: ${target}`);
}

describe('faultsOf(file, imports)', () => {
  it('finds none: each layer knows only those above it', () => {
    const files = readdirSync('src/reading', { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /(?<!\.test)\.ts$/.test(name));
    expect(files.filter((file) => layerOf(file) === -1)).toEqual([]);
    expect(files.flatMap((file) => faultsOf(file, importsOf(file)))).toEqual([]);
  });

  it.each([
    ['text/a.ts', '../kinds/a.ts'],
    ['tail.ts', './reading.ts'],
    ['kinds/a.ts', '../elsewhere.ts'],
  ])('catches a planted fault in %s: %s', (file, address) => {
    expect(faultsOf(file, [address])).toHaveLength(1);
  });
});
