import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { ALL_CHARTS, ROOM } from './room.ts';

const source = readFileSync(new URL('first-paint.js', import.meta.url), 'utf8');

interface Reader {
  readonly room?: boolean;
  readonly choice?: string | null;
  readonly forbidden?: boolean;
  readonly chart?: string;
}

/** Runs the snippet as a browser would, through `load`; returns the classes before and after. */
function open({
  room = true,
  choice = null,
  forbidden,
  chart = '<figure></figure>',
}: Reader): string[] {
  const { document } = parseHTML(`<html><body><div data-stage-chart>${chart}</div></body></html>`);
  const loaded: (() => void)[] = [];
  const getItem = (key: string): string | null => {
    if (forbidden) throw new Error('storage is forbidden');
    return key === ALL_CHARTS ? choice : null;
  };
  runInNewContext(source, {
    document,
    sessionStorage: { getItem },
    matchMedia: (query: string) => ({ matches: room && query === ROOM }),
    addEventListener: (_: string, listener: () => void) => loaded.push(listener),
  });
  const before = document.documentElement.className;
  for (const listener of loaded) listener();
  return [before, document.documentElement.className];
}

test.each<[string, Reader, string[]]>([
  ['room', {}, ['scripted staged', 'scripted staged']],
  ['no room', { room: false }, ['scripted', 'scripted']],
  ['the choice of all charts', { choice: 'yes' }, ['scripted', 'scripted']],
  ['storage forbidden', { forbidden: true }, ['scripted staged', 'scripted staged']],
  ['an engine that never came', { chart: '' }, ['scripted staged', '']],
])('with %s', (_, reader, classes) => {
  expect(open(reader)).toEqual(classes);
});
