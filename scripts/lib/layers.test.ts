import { describe, expect, it } from 'vitest';
import { allLayers, chosenLayers } from './layers.ts';

const layers = allLayers('reports');
const names = layers.map(({ name }) => name);

describe('chosenLayers(layers, names, all)', () => {
  it.each<[readonly string[], boolean, readonly string[]]>([
    [[], false, names.filter((name) => !['browsers', 'base', 'twice'].includes(name))],
    [[], true, names],
    [['unit', 'lint'], false, ['lint', 'unit']],
    [['browsers'], false, ['browsers']],
  ])('%j, %j', (named, all, expected) => {
    expect(chosenLayers(layers, named, all).map(({ name }) => name)).toEqual(expected);
  });

  it('refuses one that there is not', () => {
    expect(() => chosenLayers(layers, ['units'], false)).toThrow(/^unknown layer: units \(choose/);
  });
});

it.each(layers)('$name waits for nobody who comes later', ({ name, after = [], needs = name }) => {
  const before = names.slice(0, names.indexOf(name) + 1);
  expect(before).toEqual(expect.arrayContaining([...after, needs]));
});
