import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codebook, publishedColumns, withCodebook } from './codebook.ts';
import { tidyColumns } from './tidy.ts';
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

test.each([...tidyColumns, 'states'])(
  'codebook() says what the published column %s means',
  (name) => {
    const described = [...tables.figures.columns, ...publishedColumns].filter(
      (column) => column.name === name,
    );
    expect(described).toHaveLength(1);
    for (const { about, accepts } of described) {
      expect(about).toMatch(/\.$/);
      expect(accepts).not.toBe('');
      expect(codebook()).toContain(`- \`${name}\` — ${about}`);
    }
  },
);

test('withCodebook(readme) keeps what stands above the codebook and is stable', () => {
  const readme = readFileSync('data/README.md', 'utf8');
  expect(withCodebook(readme)).toBe(readme);
});

test('withCodebook(readme) throws where the marking line is missing', () => {
  expect(() => withCodebook('# Data\n')).toThrow('missing line: <!-- codebook');
});
