import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deadAddresses, readAddresses } from '../../scripts/lib/release/addresses.ts';
import { addressesName, releaseFaults } from '../../scripts/lib/release/faults.ts';
import { distFiles, readDist } from '../lib/dist.ts';

const files = distFiles();
const list = `v/${addressesName}`;
/** Before the first release nothing has been published for good. */
const published = files.includes(list) ? readAddresses(readDist(list)) : [];

describe('the built site', () => {
  it('carries what was released', () => {
    expect(files.includes(list)).toBe(existsSync(`public/${list}`));
  });

  it('answers every address that was ever published', () => {
    expect(deadAddresses(published, files)).toEqual([]);
  });
});

it('releaseFaults(home) finds none in what was released', () => {
  expect(releaseFaults('public/v')).toEqual([]);
});
