import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

const source = readFileSync(new URL('theme.js', import.meta.url), 'utf8');

const origin = 'http://localhost';

interface Reader {
  readonly chosen?: string;
  readonly dark?: boolean;
  readonly forbidden?: boolean;
  /** What the browser says of an error. */
  readonly failure?: object;
}

/** Runs the snippet as a browser would, and presses the switch so many times. */
function read({ chosen, dark = false, forbidden = false, failure }: Reader, presses = 0) {
  const { document, window } = parseHTML('<button data-theme-switch><i></i></button>');
  const kept = new Map(chosen === undefined ? [] : [['ledger:theme', chosen]]);
  const guard = (): void => {
    if (forbidden) throw new Error('storage is forbidden');
  };
  runInNewContext(source, {
    document,
    location: { origin },
    addEventListener: window.addEventListener.bind(window),
    matchMedia: () => ({ matches: dark, addEventListener: () => undefined }),
    localStorage: {
      getItem: (key: string) => (guard(), kept.get(key) ?? null),
      setItem: (key: string, value: string) => (guard(), kept.set(key, value)),
    },
  });
  document.dispatchEvent(new window.Event('readystatechange'));
  if (failure) window.dispatchEvent(Object.assign(new window.Event('error'), failure));
  for (let nth = 0; nth < presses; nth += 1)
    document.querySelector('i')?.dispatchEvent(new window.Event('click', { bubbles: true }));
  const pressed = document.querySelector('button')?.getAttribute('aria-pressed');
  const { className } = document.documentElement;
  return {
    className,
    theme: document.documentElement.dataset.theme,
    pressed,
    kept: kept.get('ledger:theme'),
  };
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
    expect(read(reader, presses)).toEqual(expect.objectContaining(expected));
  });

  it.each<[string, object, string]>([
    ['a script of ours throws', { filename: `${origin}/a.js`, error: new Error('planted') }, ''],
    [
      'another’s throws',
      { filename: 'chrome-extension://x/y.js', error: new Error('x') },
      'themed',
    ],
    ['an observer is late', { filename: `${origin}/en/` }, 'themed'],
  ])('where %s, what a script answers to is offered accordingly', (_, failure, expected) => {
    expect(read({ failure }).className).toBe(expected);
  });
});
