import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../data/period.ts';
import type { Figure } from '../data/schema/figures.ts';
import { accrual, accrualName, accrualOf, accrualWord } from './accrual.ts';
import { figure } from './fixture.ts';

const of = (
  kind: Figure['accrual'],
  period: string,
  status: Figure['status'] = 'target',
  value: number | null = 6,
): Figure => figure({ id: 'x', accrual: kind, period: parsePeriod(period), status, value });

describe('accrual', () => {
  it.each([
    [of('per-year', '2024-08-01/2026-12-31'), '6 jobs a year', '每年6个'],
    [of('per-year', ''), '6 jobs a year', '每年6个'],
    [of('per-year', '', 'reported'), '6 jobs in a year', '一年6个'],
    [of('per-year', '2022', 'baseline'), '6 jobs in a year', '一年6个'],
    [of('cumulative', '2023/2027'), '6 jobs in all', '累计6个'],
    [of('point', '2022'), '6 jobs', '6个'],
    [of('unclear', '2022'), '6 jobs', '6个'],
    [of('per-year', '2022', 'target', null), '6 jobs', '6个'],
  ])(
    'accrual of $0.accrual, $0.status, period $0.period.text, value $0.value is %2$s',
    (row, en, zh) => {
      expect([accrual('6 jobs', row, 'en'), accrual('6个', row, 'zh')]).toEqual([en, zh]);
    },
  );
});

it.each([
  [of('per-year', '2023/2027'), 'per-year', 'a year', '每年'],
  [of('per-year', '2022', 'baseline'), 'per-year', 'in a year', '一年'],
  [of('cumulative', ''), 'cumulative', 'in all', '累计'],
  [of('unclear', ''), undefined, 'not said whether a year or in all', '没有写明是每年还是总数'],
  [of('point', '2022'), undefined, '', ''],
])('accrualName of $0.accrual says it alone: %3$s', (row, kind, en, zh) => {
  expect(accrualOf(row)).toBe(kind);
  expect([accrualName(row, 'en'), accrualName(row, 'zh')]).toEqual([en, zh]);
});

it("accrualWord('per-year') is a year, 每年", () => {
  expect([accrualWord('per-year', 'en'), accrualWord('per-year', 'zh')]).toEqual([
    'a year',
    '每年',
  ]);
});
