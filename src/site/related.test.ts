import { expect, test } from 'vitest';
import { related, type Reading } from './related.ts';

const story = (id: string, figures: string, documents = ''): Reading => ({
  id,
  figures: figures.split(' ').filter(Boolean),
  documents: documents.split(' ').filter(Boolean),
});
const own = story('own', 'a b c', 'x');

test.each<[string, readonly Reading[], readonly string[]]>([
  ['itself', [own], []],
  ['what shares nothing', [story('far', 'd', 'y')], []],
  ['what shares a document alone', [story('near', 'd', 'x')], ['near']],
  [
    'by the part they share, not by size',
    [story('all', 'a b c d e f g h i'), story('some', 'a b')],
    ['some', 'all'],
  ],
  ['figures before documents', [story('d', 'z', 'x'), story('f', 'a', 'y')], ['f', 'd']],
])('related(own, others) judges %s', (_, others, ids) => {
  expect(related(own, others, 3).map(({ id }) => id)).toEqual(ids);
});

test('related(own, others, most) counts what they share and stops at most', () => {
  const others = [story('p', 'a b', 'x'), story('q', 'a'), story('r', 'a z')];
  expect(related(own, others, 2)).toEqual([
    { id: 'p', figures: 2, documents: 1 },
    { id: 'q', figures: 1, documents: 0 },
  ]);
});
