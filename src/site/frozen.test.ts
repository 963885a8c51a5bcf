import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { frozenVersion } from './frozen.ts';

/** A folder of versions that each hold the embeds named. */
function versions(held: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-frozen-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [version, embeds] of Object.entries(held))
    for (const embed of embeds) {
      mkdirSync(join(folder, version, embed), { recursive: true });
      writeFileSync(join(folder, version, embed, 'index.html'), '');
    }
  return folder;
}

test.each([
  ['the newest', { '1.9.0': ['en/embed/a'], '1.10.0': ['en/embed/a'] }, '1.10.0'],
  [
    'the newest that holds the chart',
    { '1.0.0': ['en/embed/a'], '2.0.0': ['en/embed/b'] },
    '1.0.0',
  ],
  ['none in another language', { '1.0.0': ['zh/embed/a'] }, null],
  ['none where there is none', {}, null],
])('frozenVersion(chart) is %s', (_, held, version) => {
  expect(frozenVersion({ id: 'a' }, 'en', versions(held))).toBe(version);
});
