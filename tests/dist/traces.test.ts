import { expect, test } from 'vitest';
import { distPages, documentOf, readDist } from '../lib/dist.ts';

/** On a document's own page a number stands in its row: the row is its trace. */
const pages = distPages().filter(({ kind }) => kind !== 'documents/*');

test.each(pages)('every number of $path that can be traced brings its trace', (page) => {
  const document = documentOf(page);
  const known = new Set(
    [...document.querySelectorAll('[data-trace-of]')].map((node) =>
      node.getAttribute('data-trace-of'),
    ),
  );
  const asked = [...document.querySelectorAll('main [data-trace]')].flatMap((node) => {
    const named = node.getAttribute('data-trace') ?? '';
    // Without a name it is the row that the link leads to.
    const row = (node.getAttribute('href') ?? '').split('#')[1] ?? '';
    return (named === '' ? row : named).split(' ');
  });
  expect(asked.filter((id) => !known.has(id))).toEqual([]);
});

test('numbers can be traced at all', () => {
  const traced = pages.filter(({ file }) => readDist(file).includes('data-trace='));
  expect(traced.length).toBeGreaterThan(10);
});
