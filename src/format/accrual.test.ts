import { expect, it } from 'vitest';
import { parsePeriod } from '../data/period.ts';
import type { Figure } from '../data/schema/figures.ts';
import { accrual, accrualName, accrualOf, accrualWord } from './accrual.ts';
import { figure } from './fixture.ts';

/** A figure from its accrual, its status and its period, which may be missing. */
function of(named: string, value: number | null = 6): Figure {
  const [accrual, status, period = ''] = named.split(' ') as [
    Figure['accrual'],
    Figure['status'],
    string?,
  ];
  return figure({ id: 'x', accrual, period: parsePeriod(period), status, value });
}

it.each([
  ['per-year target 2024-08-01/2026-12-31', '6 jobs a year', '每年6个'],
  ['per-year target', '6 jobs a year', '每年6个'],
  ['per-year target 2022', '6 jobs in the year', '当年6个'],
  ['per-year reported', '6 jobs in a year', '一年6个'],
  ['per-year reported 2022', '6 jobs in the year', '当年6个'],
  ['per-year baseline 2022', '6 jobs in the year', '当年6个'],
  ['cumulative target 2023/2027', '6 jobs in all', '累计6个'],
  ['point target 2022', '6 jobs', '6个'],
  ['unclear target 2022', '6 jobs', '6个'],
])('accrual of a figure that is %s is %s', (named, en, zh) => {
  const row = of(named);
  expect([accrual('6 jobs', row, 'en'), accrual('6个', row, 'zh')]).toEqual([en, zh]);
});

it('accrual of a word says nothing', () => {
  expect(accrual('full coverage', of('per-year target 2022', null), 'en')).toBe('full coverage');
});

it.each([
  ['per-year target 2023/2027', 'per-year', 'a year', '每年'],
  ['per-year baseline 2022', 'per-year', 'in the year', '当年'],
  ['per-year reported', 'per-year', 'in a year', '一年'],
  ['cumulative target', 'cumulative', 'in all', '累计'],
  ['unclear target 2022', undefined, 'not said whether a year or in all', '没有写明是每年还是总数'],
  ['point target 2022', undefined, '', ''],
])('accrualName of a figure that is %s: accrualOf is %s, and it says %j', (named, kind, en, zh) => {
  const row = of(named);
  expect(accrualOf(row)).toBe(kind);
  expect([accrualName(row, 'en'), accrualName(row, 'zh')]).toEqual([en, zh]);
});

it("accrualWord('per-year') is a year, 每年", () => {
  expect([accrualWord('per-year', 'en'), accrualWord('per-year', 'zh')]).toEqual([
    'a year',
    '每年',
  ]);
});
