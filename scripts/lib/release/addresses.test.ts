import { expect, test } from 'vitest';
import {
  addressesOf,
  addressLines,
  deadAddresses,
  readAddresses,
  versionAddresses,
} from './addresses.ts';

const files = ['index.html', 'en/index.html', 'en/charts/a/index.html', 'en/files/a.html', 'a.ics'];

test('addressesOf(files) are those that somebody may keep', () => {
  const parts = ['_astro/a.css', '_headers', '404.html', 'en/traces/index.html', 'search.zh.json'];
  expect(addressesOf([...files, ...parts, 'v/1.0.0/manifest.json'])).toEqual([
    '/',
    '/a.ics',
    '/en/',
    '/en/charts/a/',
    '/en/files/a.html',
  ]);
});

test('versionAddresses(version, files) lie below the version', () => {
  expect(versionAddresses('1.0.0', ['en/embed/a/index.html', 'data/a.csv'])).toEqual([
    '/v/1.0.0/data/a.csv',
    '/v/1.0.0/en/embed/a/',
  ]);
});

test('addressLines(lists) has each once, and is read back', () => {
  const text = addressLines([['/b', '/a'], ['/b']]);
  expect(text).toBe('/a\n/b\n');
  expect(readAddresses(text)).toEqual(['/a', '/b']);
});

test('deadAddresses(published, files) names what the site no longer answers', () => {
  expect(deadAddresses(addressesOf(files), files)).toEqual([]);
  expect(deadAddresses(['/en/', '/en/charts/b/', '/en/charts/a'], files)).toEqual([
    '/en/charts/b/',
    '/en/charts/a',
  ]);
});
