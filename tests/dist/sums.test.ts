import { expect, it } from 'vitest';
import { siteSums, sumsName } from '../../scripts/lib/site-sums.ts';
import { distRoot, readDist } from '../lib/dist.ts';

it('SHA256SUMS has the hash of every file of the site', () => {
  expect(readDist(sumsName)).toBe(siteSums(distRoot));
});
