import { expect, test } from 'vitest';
import { hosts } from '../browsers/embed-hosts.ts';
import { embedsOf, few, tryHost } from '../browsers/embed-matrix.ts';
import { inChromium } from '../browsers/in-chromium.ts';
import { browser } from './page.ts';

// Every host in every browser is tried by `npm run test:browsers`.
const some = hosts.filter(({ common }) => common === true);

test.each(some)('charts stand in a page of others: $name', async (host) => {
  const { open } = inChromium('', browser);
  const { first, wrong } = await tryHost(open, host, embedsOf('en', few), 640);
  expect(first).toHaveLength(few.length);
  expect(wrong.join('\n')).toBe('');
});
