import { expect, it } from 'vitest';
import { bound, boundName, boundSign } from './bound.ts';

it.each([
  ['exact', '5%', '5%', '5%', '5%'],
  ['at-least', 'at least 5%', '5%以上', '≥ 5%', '≥ 5%'],
  ['more-than', 'more than 5%', '超过5%', '> 5%', '> 5%'],
  ['at-most', 'at most 5%', '不超过5%', '≤ 5%', '≤ 5%'],
  ['less-than', 'under 5%', '低于5%', '< 5%', '< 5%'],
  ['about', 'about 5%', '约5%', '≈ 5%', '≈ 5%'],
  ['nearly', 'nearly 5%', '近5%', 'nearly 5%', '近5%'],
] as const)(
  "bound('5%%', '%s') is %s and %s; its sign %s and %s",
  (kind, en, zh, signEn, signZh) => {
    expect([bound('5%', kind, 'en'), bound('5%', kind, 'zh')]).toEqual([en, zh]);
    expect([boundSign('5%', kind, 'en'), boundSign('5%', kind, 'zh')]).toEqual([signEn, signZh]);
  },
);

it.each([
  ['at-least', 'at least', '以上'],
  ['exact', 'no bound printed', '未带限定词'],
] as const)("boundName('%s') is the words alone: %s, %s", (kind, en, zh) => {
  expect([boundName(kind, 'en'), boundName(kind, 'zh')]).toEqual([en, zh]);
});
