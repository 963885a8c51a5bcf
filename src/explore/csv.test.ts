import { expect, test } from 'vitest';
import { selection } from './csv.ts';

const csv = 'id,words\na,one\nb,"two, ""2""\nlines"\nc,三\n';

test.each([
  [[], 'id,words\n'],
  [['b'], 'id,words\nb,"two, ""2""\nlines"\n'],
  [['c', 'a'], 'id,words\nc,三\na,one\n'],
  [['a', 'b', 'c'], csv],
])('selection(csv, %j)', (ids, part) => {
  expect(selection(csv, ids)).toBe(part);
});

test.each(['lines"', 'nobody'])('selection(csv, %j) says that it has no such row', (id) => {
  expect(() => selection(csv, [id])).toThrow(`missing row: ${id}`);
});
