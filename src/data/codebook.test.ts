import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codebook, withCodebook } from './codebook.ts';
import { tableNames } from './schema/table.ts';
import { tables } from './schema/tables.ts';

describe('codebook() says what every column means', () => {
  test.each(tableNames)('%s.csv', (name) => {
    const text = codebook();
    expect(text).toContain(`## \`${name}.csv\``);
    for (const { name: column, about, accepts } of tables[name].columns) {
      expect(about, `${name}.${column}`).toMatch(/\.$/);
      expect(accepts, `${name}.${column}`).not.toBe('');
      expect(text).toContain(`- \`${column}\` — ${about}`);
    }
  });
});

test('withCodebook(readme) keeps what stands above the codebook and is stable', () => {
  const readme = readFileSync('data/README.md', 'utf8');
  expect(withCodebook(readme)).toBe(readme);
});

test('withCodebook(readme) throws where the marking line is missing', () => {
  expect(() => withCodebook('# Data\n')).toThrow('missing line: <!-- codebook');
});
