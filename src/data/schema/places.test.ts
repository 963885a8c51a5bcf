import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from './places.ts';

test('palette.css has the colours that a place can choose, and no more', () => {
  const css = readFileSync('src/styles/palette.css', 'utf8');
  const names = Array.from(css.matchAll(/--place-(\d+):/g), ([, number]) => Number(number));
  const choices = Array.from({ length: palette }, (_, i) => i + 1);
  expect([...new Set(names)]).toEqual(choices);
  const chosen = Array.from(css.matchAll(/\[data-place='(\d+)'\]/g), ([, number]) =>
    Number(number),
  );
  expect(chosen).toEqual([0, ...choices]);
});
