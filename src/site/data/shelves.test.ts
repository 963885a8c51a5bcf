import { expect, test } from 'vitest';
import { ledger } from '../../data/current.ts';
import { shelfOf, shelvesOf } from './shelves.ts';

test.each([
  ['figures', [], 'whole'],
  ['units', [], 'list'],
  ['figures', [[{ by: 'topic', id: 'training' }]], 'topic'],
  ['figures', [[{ by: 'indicator', id: 'training' }]], 'topic'],
  ['figures', [[{ by: 'place', id: 'fourth' }]], 'place'],
  [
    'figures',
    [
      [
        { by: 'document', id: 'plan' },
        { by: 'status', id: 'target' },
      ],
    ],
    'document',
  ],
] as const)('shelfOf({table: %s, rows: %j}) is %s', (table, rows, shelf) => {
  expect(shelfOf({ table, rows })).toBe(shelf);
});

test('shelvesOf(datasets) has each dataset once, the whole ledger first', () => {
  const shelves = shelvesOf(ledger.datasets);
  const ids = shelves.flatMap(({ datasets }) => datasets.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(ledger.datasets.map(({ id }) => id).toSorted());
  expect(ids[0]).toBe('figures');
  expect(shelvesOf([])).toEqual([]);
});
