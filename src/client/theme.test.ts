import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

const source = readFileSync(new URL('theme.js', import.meta.url), 'utf8');

interface Reader {
  readonly chosen?: string;
  readonly dark?: boolean;
  readonly forbidden?: boolean;
}

/** Runs the snippet as a browser would, and presses the switch so many times. */
function read({ chosen, dark = false, forbidden = false }: Reader, presses = 0) {
  const { document, window } = parseHTML('<button data-theme-switch><i></i></button>');
  const kept = new Map(chosen === undefined ? [] : [['ledger:theme', chosen]]);
  const guard = (): void => {
    if (forbidden) throw new Error('storage is forbidden');
  };
  runInNewContext(source, {
    document,
    addEventListener: window.addEventListener.bind(window),
    matchMedia: () => ({ matches: dark, addEventListener: () => undefined }),
    localStorage: {
      getItem: (key: string) => (guard(), kept.get(key) ?? null),
      setItem: (key: string, value: string) => (guard(), kept.set(key, value)),
    },
  });
  document.dispatchEvent(new window.Event('readystatechange'));
  for (let nth = 0; nth < presses; nth += 1)
    document.querySelector('i')?.dispatchEvent(new window.Event('click', { bubbles: true }));
  const pressed = document.querySelector('button')?.getAttribute('aria-pressed');
  return { theme: document.documentElement.dataset.theme, pressed, kept: kept.get('ledger:theme') };
}

describe('the switch of the paper', () => {
  it.each<[Reader, object]>([
    [{}, { pressed: 'false' }],
    [{ dark: true }, { pressed: 'true' }],
    [
      { chosen: 'light', dark: true },
      { theme: 'light', pressed: 'false', kept: 'light' },
    ],
    [{ chosen: 'red' }, { pressed: 'false', kept: 'red' }],
    [{ forbidden: true, dark: true }, { pressed: 'true' }],
  ])('opens for %j as %j', (reader, expected) => {
    expect(read(reader)).toEqual(expect.objectContaining(expected));
  });

  it.each<[Reader, number, object]>([
    [{}, 1, { theme: 'dark', pressed: 'true', kept: 'dark' }],
    [{}, 2, { theme: 'light', pressed: 'false', kept: 'light' }],
    [{ dark: true }, 1, { theme: 'light', pressed: 'false', kept: 'light' }],
    [{ forbidden: true }, 1, { theme: 'dark', pressed: 'true', kept: undefined }],
  ])('pressed by %j %i times is %j', (reader, presses, expected) => {
    expect(read(reader, presses)).toEqual(expected);
  });
});
