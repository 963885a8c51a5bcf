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
    for (const { name: column, about, nature, heading } of tables[name].columns) {
      expect(about.en, `${name}.${column}`).toMatch(/\.$/);
      expect(about.zh, `${name}.${column}`).toMatch(/[\p{Script=Han}`]。$/u);
      expect([nature.accepts.en, nature.accepts.zh, heading]).not.toContain('');
      expect(text).toContain(`- \`${column}\` — ${about.en}`);
    }
  });
});

test.each([...tidyColumns.map((column) => column.name), 'states'])(
  'codebook() says what the published column %s means',
  (name) => {
    const described = [...tables.figures.columns, ...publishedColumns].filter(
      (column) => column.name === name,
    );
    expect(described).toHaveLength(1);
    for (const { about } of described) {
      expect(about.en).toMatch(/\.$/);
      expect(codebook()).toContain(`- \`${name}\` — ${about.en}`);
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
