import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { ALL_CHARTS } from './room.ts';

const source = readFileSync(new URL('first-paint.js', import.meta.url), 'utf8');
const origin = 'http://localhost';

interface Reader {
  readonly room?: boolean;
  readonly choice?: string | null;
  readonly forbidden?: boolean;
  /** What happens after the first paint. */
  readonly then?: 'ready' | 'fails' | 'fails when ready' | 'fails elsewhere' | 'grumbles' | 'late';
}

interface Failure {
  readonly target: object;
  readonly filename?: string;
  readonly error?: Error;
}

/** Runs the snippet as a browser would; returns the classes before and after what happens. */
function open({ room = true, choice = null, forbidden, then = 'ready' }: Reader): string[] {
  const { document } = parseHTML('<html><body><div data-step></div></body></html>');
  const { documentElement: root } = document;
  const waiting: (() => void)[] = [];
  const failed: ((failure: Failure) => void)[] = [];
  const getItem = (key: string): string | null => {
    if (forbidden) throw new Error('storage is forbidden');
    return key === ALL_CHARTS ? choice : null;
  };
  // The one step lies below the line, as on a phone.
  Object.assign(document.querySelector('[data-step]') ?? {}, {
    getBoundingClientRect: () => ({ top: 900 }),
  });
  runInNewContext(source, {
    document,
    innerHeight: 844,
    location: { origin },
    sessionStorage: { getItem },
    matchMedia: (query: string) => ({ matches: room && query === root.dataset.room }),
    addEventListener: (_: string, listener: (failure: Failure) => void) => failed.push(listener),
    requestAnimationFrame: (frame: () => void) => {
      frame();
    },
    setTimeout: (task: () => void, wait: number) => {
      if (wait <= 2000) waiting.push(task);
    },
  });
  const before = root.className;
  const fail = (failure: Failure): void => {
    for (const listener of failed) listener(failure);
  };
  const error = new Error('planted');
  if (then.endsWith('ready')) root.dataset.ready = '';
  if (then === 'fails') fail({ target: { localName: 'script', src: `${origin}/story.js` } });
  if (then === 'fails when ready') fail({ target: {}, filename: `${origin}/story.js`, error });
  // A browser says so of an observer that is late, and goes on.
  if (then === 'grumbles') fail({ target: {}, filename: `${origin}/en/` });
  if (then === 'fails elsewhere')
    fail({ target: {}, filename: 'chrome-extension://x/y.js', error });
  if (then === 'late' || then === 'ready') for (const task of waiting) task();
  return [before, root.className];
}

const [staged, unrolled] = ['scripted staged', 'scripted'];

test.each<[string, Reader, string[]]>([
  ['room', {}, [staged, staged]],
  ['no room', { room: false }, [unrolled, unrolled]],
  ['the choice of all charts', { choice: 'yes' }, [unrolled, unrolled]],
  ['storage forbidden', { forbidden: true }, [staged, staged]],
  ['an engine that is late', { then: 'late' }, [staged, unrolled]],
  ['an engine that cannot be had', { then: 'fails' }, [staged, unrolled]],
  ['a fault after the engine was ready', { then: 'fails when ready' }, [staged, staged]],
  ['an observer that is late', { then: 'grumbles' }, [staged, staged]],
  ['a fault that is not ours', { then: 'fails elsewhere' }, [staged, staged]],
])('with %s', (_, reader, classes) => {
  expect(open(reader)).toEqual(classes);
});
