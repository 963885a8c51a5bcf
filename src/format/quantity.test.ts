import { describe, expect, it } from 'vitest';
import { figure, fixture } from './fixture.ts';
import { numeral, quantity, type QuantityOptions } from './quantity.ts';

describe('quantity', () => {
  it.each<[string, QuantityOptions, string, string]>([
    ['filings-2020', {}, '5.38 million people', '537.68万人'],
    ['filings-2020', { unit: false }, '5.38 million', '537.68万'],
    ['filings-2020', { full: true }, '5,376,800 people', '537.68万人'],
    ['training-promised', {}, 'at least 700,000 person-times', '70万人次以上'],
    ['training-promised', { unit: false }, 'at least 700,000', '70万以上'],
    ['training-promised', { bound: false }, '700,000 person-times', '70万人次'],
    ['training-promised', { sign: true, unit: false }, '≥ 700,000', '≥ 70万'],
    [
      'training-promised',
      { accrual: true },
      'at least 700,000 person-times in all',
      '累计70万人次以上',
    ],
    ['harmony-promised', { accrual: true }, 'at least 65%', '65%以上'],
    ['harmony-promised', {}, 'at least 65%', '65%以上'],
    ['harmony-promised', { unit: false }, 'at least 65%', '65%以上'],
    ['harmony-promised', { sign: true }, '≥ 65%', '≥ 65%'],
    ['elsewhere-share', {}, 'about two thirds', '约三分之二'],
    ['elsewhere-share', { full: true }, 'about two thirds', '约三分之二'],
    ['money-projected', {}, 'nearly 200 million yuan', '近2亿元'],
    ['money-projected', { sign: true }, 'nearly 200 million yuan', '近2亿元'],
    ['coverage-promised', {}, 'full coverage', '全覆盖'],
    ['coverage-promised', { original: true }, 'full coverage (全覆盖)', '全覆盖'],
  ])('quantity(%s, %o) is %s and %s', (id, options, en, zh) => {
    const of = fixture.figure(id);
    expect(quantity(of, fixture, 'en', options)).toBe(en);
    expect(quantity(of, fixture, 'zh', options)).toBe(zh);
  });
});

describe('numeral', () => {
  it.each([
    ['一半以上', 50, 'half', '一半'],
    ['超过十分之一', 10, 'one tenth', '十分之一'],
    ['约四分之三', 75, 'three quarters', '四分之三'],
    ['67.6%', 67.6, '67.6%', '67.6%'],
    ['百分之六十五', 65, '65%', '65%'],
  ])('numeral of %s is as simple as it is printed', (printed, value, en, zh) => {
    const of = figure({ id: 'x', indicator: 'share', printed, value });
    expect([numeral(of, fixture, 'en'), numeral(of, fixture, 'zh')]).toEqual([en, zh]);
  });
});

describe('quantity of units that do not simply follow a number', () => {
  it.each([
    ['rank', 2, 'number 2', '第2'],
    ['years', 0.5, 'at least half a year', '半年以上'],
    ['years', 3, 'at least 3 years', '3年以上'],
    ['years', 1, 'at least 1 year', '1年以上'],
    ['filings', 1, 'at least 1 person', '1人以上'],
  ])('quantity in %s of %d is %s and %s', (indicator, value, en, zh) => {
    const bound = indicator === 'rank' ? 'exact' : 'at-least';
    const of = figure({ id: 'x', indicator, value, bound });
    expect([quantity(of, fixture, 'en'), quantity(of, fixture, 'zh')]).toEqual([en, zh]);
  });
});
