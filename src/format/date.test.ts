import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../data/period.ts';
import { date } from './date.ts';
import { period, periodCell } from './period.ts';

describe('date', () => {
  it.each([
    ['2020-11-30', 'long', '30 November 2020', '2020年11月30日'],
    ['2020-11-30', 'brief', '30 Nov 2020', '2020年11月30日'],
    ['2020-11-30', 'short', 'Nov 2020', '2020年11月'],
    ['2020-05-01', 'long', '1 May 2020', '2020年5月1日'],
    ['2020-05', 'long', 'May 2020', '2020年5月'],
    ['2020-09', 'short', 'Sep 2020', '2020年9月'],
    ['2020', 'long', '2020', '2020年'],
  ] as const)("date('%s', '%s') is %s and %s", (iso, form, en, zh) => {
    expect([date(iso, 'en', form), date(iso, 'zh', form)]).toEqual([en, zh]);
  });

  it.each(['', '2020-13', '20-11-30', '30.11.2020'])("date('%s') throws", (iso) => {
    expect(() => date(iso, 'en')).toThrow(`invalid date: ${iso}`);
  });
});

describe('period', () => {
  it.each([
    ['2020-11-30', 'on 30 November 2020', '2020年11月30日'],
    ['2020-11', 'in November 2020', '2020年11月'],
    ['2020', 'in 2020', '2020年'],
    ['../2022-12-31', 'by 31 December 2022', '到2022年12月31日'],
    ['2020-05-20/..', 'from 20 May 2020', '2020年5月20日起'],
    [
      '2024-08-01/2026-12-31',
      'from 1 August 2024 to 31 December 2026',
      '2024年8月1日至2026年12月31日',
    ],
    ['2023/2027', 'from 2023 to 2027', '2023年至2027年'],
    [null, 'undated', '未注明时间'],
  ])('period(%s) is %s and %s', (text, en, zh) => {
    const when = text === null ? null : parsePeriod(text);
    expect([period(when, 'en'), period(when, 'zh')]).toEqual([en, zh]);
  });

  it.each([
    ['2020-11-30', '30 Nov 2020'],
    ['2020', '2020'],
    ['../2022-12-31', 'by 31 Dec 2022'],
  ])('periodCell(%s) is %s', (text, en) => {
    expect(periodCell(parsePeriod(text), 'en')).toBe(en);
  });

  it("period('2020-11-30', 'short') leaves the day out", () => {
    expect(period(parsePeriod('2020-11-30'), 'en', 'short')).toBe('in Nov 2020');
  });
});
