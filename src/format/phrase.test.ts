import { describe, expect, it } from 'vitest';
import { capital, list, mention, spelled, status } from './phrase.ts';

describe('list', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a和b'],
    [['a', 'b', 'c'], 'a, b and c', 'a、b和c'],
  ])('list(%j) is %j and %j', (items, en, zh) => {
    expect([list(items, 'en'), list(items, 'zh')]).toEqual([en, zh]);
  });
});

describe('mention', () => {
  it.each([
    ['p12n3', 'paragraph 12, numeral 3', '第12段第3个数字'],
    ['p12', 'paragraph 12', '第12段'],
  ])("mention('%s') is %s and %s", (locator, en, zh) => {
    expect([mention(locator, 'en'), mention(locator, 'zh')]).toEqual([en, zh]);
  });

  it("mention('12') throws", () => {
    expect(() => mention('12', 'en')).toThrow('invalid mention: 12');
  });
});

it.each([
  [2, 'two', '两'],
  [9, 'nine', '九'],
  [10, '10', '10'],
  [1250, '1,250', '1250'],
])('spelled(%d) is %s and %s', (count, en, zh) => {
  expect([spelled(count, 'en'), spelled(count, 'zh')]).toEqual([en, zh]);
});

it("status('target') is promised and 承诺", () => {
  expect([status('target', 'en'), status('target', 'zh')]).toEqual(['promised', '承诺']);
});

it("capital('at least') is At least", () => {
  expect(capital('at least')).toBe('At least');
});
