import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'src/charts/forms';
const parts = readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name));

/** The text of a folder's files with this ending. */
const code = (of: string, ending: string): string =>
  readdirSync(of)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(of, name), 'utf8'))
    .join('\n');

/** The forms that code draws with: files of which it imports the function of their own name. */
function drawnWith(text: string, from: string): string[] {
  const names = parts.map((name) => name.slice(0, -'.ts'.length));
  return names.filter((name) => {
    const own = name.replace(/-[a-z]/g, ([, letter = '']) => letter.toUpperCase());
    return new RegExp(`^import \\{[^}]*\\b${own}\\b[^}]*\\} from '${from}${name}\\.ts'`, 'm').test(
      text,
    );
  });
}

test('every form that a chart draws with is drawn in cases', () => {
  const used = drawnWith(code('src/charts', '.chart.ts'), './forms/');
  expect(used).toContain('sheet');
  const cased = drawnWith(code(folder, '.cases.ts'), './');
  const missing = used.filter((name) => !cased.includes(name));
  expect(missing, `draw each in ${folder}/{form}.cases.ts`).toEqual([]);
});
