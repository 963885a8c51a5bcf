import { expect, test } from 'vitest';
import { checksOf, correctionsOf, handful, lastChanged, partsOf } from './touching.ts';

const check = (id: string, verdict: 'holds' | 'fails' | 'cannot-be-told', figures: string) => ({
  id,
  verdict,
  figures: figures.split(' '),
});
const used = new Set(['a', 'b']);
const ids = (rows: readonly { readonly id: string }[]): string =>
  rows.map(({ id }) => id).join(' ');

test('checksOf(results, used) puts its own first, then what fails', () => {
  const results = [
    check('elsewhere', 'fails', 'x'),
    check('partly', 'fails', 'a x'),
    check('holds', 'holds', 'a b'),
    check('open', 'cannot-be-told', 'a'),
    check('fails', 'fails', 'b'),
  ];
  expect(ids(checksOf(results, used))).toBe('fails open holds partly');
});

test('handful(checks) has some of every verdict', () => {
  const many = (['fails', 'cannot-be-told', 'holds'] as const).flatMap((verdict) =>
    [1, 2, 3].map((n) => check(`${verdict}${n}`, verdict, 'a')),
  );
  expect(ids(handful(many))).toBe('fails1 cannot-be-told1 holds1');
});

test('partsOf(checks) counts each kind apart', () => {
  const checks = (['reading', 'document', 'reading'] as const).map((kind, nth) => ({
    kind,
    ...check(`${kind}${nth}`, nth === 1 ? 'fails' : 'cannot-be-told', 'a'),
  }));
  const parts = partsOf(checks).map(({ kind, list, counts }) => [kind, ids(list), counts]);
  expect(parts).toEqual([
    ['document', 'document1', [{ verdict: 'fails', count: 1 }]],
    ['reading', 'reading0 reading2', [{ verdict: 'cannot-be-told', count: 2 }]],
  ]);
});

test('correctionsOf(corrections, used) are those of figures in use', () => {
  expect(correctionsOf([{ figure: 'a' }, { figure: 'x' }], used)).toEqual([{ figure: 'a' }]);
});

test.each([
  [[], '2026-11-21'],
  [['2026-11-20'], '2026-11-21'],
  [['2026-12-01', '2026-11-25'], '2026-12-01'],
])('lastChanged(2026-11-21, corrections of %j) is %s', (dates, last) => {
  expect(
    lastChanged(
      '2026-11-21',
      dates.map((date) => ({ date })),
    ),
  ).toBe(last);
});
