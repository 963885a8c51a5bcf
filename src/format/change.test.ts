import { describe, expect, it } from 'vitest';
import { change, sayChange } from './change.ts';

describe('sayChange', () => {
  it.each([
    [5376800, 5466500, false, 'up 89,700 (1.7%)', '增加8.97万（1.7%）'],
    [1932, 1300, false, 'down 632 (33%)', '减少632（33%）'],
    [65, 67.6, true, 'up 2.6 percentage points', '上升2.6个百分点'],
    [82.2, 65, true, 'down 17.2 percentage points', '下降17.2个百分点'],
    [64, 65, true, 'up 1 percentage point', '上升1个百分点'],
    [5, 5, false, 'unchanged', '持平'],
    [0, 5, false, 'up 5', '增加5'],
  ])('from %d to %d, points %s: %s', (from, to, points, en, zh) => {
    expect(sayChange(change(from, to, 'en', points), 'en')).toBe(en);
    expect(sayChange(change(from, to, 'zh', points), 'zh')).toBe(zh);
  });

  it.each([
    ['absolute', 'up 89,700'],
    ['relative', 'up 1.7%'],
  ] as const)("sayChange(…, '%s') is %s", (form, en) => {
    expect(sayChange(change(5376800, 5466500, 'en'), 'en', form)).toBe(en);
  });
});
