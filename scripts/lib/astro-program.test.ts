import { expect, test } from 'vitest';
import { astroEnvironment } from './astro-program.ts';

test('astroEnvironment(env) leaves the last word to who builds', () => {
  const own = { NODE_OPTIONS: '--max-old-space-size=4000', MALLOC_ARENA_MAX: '4', LANG: 'C' };
  const env = astroEnvironment(own);
  expect(env).toMatchObject({ MALLOC_ARENA_MAX: '4', LANG: 'C', ASTRO_TELEMETRY_DISABLED: '1' });
  expect(env.NODE_OPTIONS).toMatch(/^--max-old-space-size=\d+ .* --max-old-space-size=4000$/);
});

test('astroEnvironment({}) bounds the heap', () => {
  expect(astroEnvironment({}).NODE_OPTIONS).toMatch(/^--max-old-space-size=\d+ \S+$/);
});
