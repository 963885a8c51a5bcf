import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { distPages, distRoot } from '../lib/dist.ts';

/** On a document's own page a number stands in its row: the row is its trace. */
const pages = distPages().filter(({ kind }) => kind !== 'documents/*');

test.each(pages.map(({ path, file }) => [path, file] as const))(
  'every number of %s that can be traced brings its trace',
  (_, file) => {
    const { document } = parseHTML(readFileSync(join(distRoot, file), 'utf8'));
    const known = new Set(
      [...document.querySelectorAll('[data-trace-of]')].map((node) =>
        node.getAttribute('data-trace-of'),
      ),
    );
    const asked = [...document.querySelectorAll('main [data-trace]')].flatMap((node) =>
      (node.getAttribute('data-trace') ?? '').split(' '),
    );
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  },
);

test('numbers can be traced at all', () => {
  const traced = pages.filter(({ file }) =>
    readFileSync(join(distRoot, file), 'utf8').includes('data-trace='),
  );
  expect(traced.length).toBeGreaterThan(10);
});
