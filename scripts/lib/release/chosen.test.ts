import { expect, test } from 'vitest';
import { isFrozen } from './chosen.ts';

test.each([
  ['en/embed/ledger/index.html', true],
  ['zh/embed/ledger/dark/index.html', true],
  ['zh/embed/ledger/auto/index.html', true],
  ['en/charts/ledger.svg', true],
  ['en/charts/ledger.by-place.svg', true],
  ['en/charts/ledger.csv', true],
  ['data/README.md', true],
  ['data/figures/figures.csv', true],
  ['data/current.json', false],
  ['en/charts/ledger.excel.csv', false],
  ['en/charts/ledger.png', false],
  ['en/charts/ledger/index.html', false],
  ['v/1.0.0/en/charts/ledger.svg', false],
  ['embed.js', false],
  ['_astro/a.svg', false],
])('isFrozen(%j) is %s', (file, answer) => {
  expect(isFrozen(file)).toBe(answer);
});
