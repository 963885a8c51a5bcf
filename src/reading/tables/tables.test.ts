import { expect, test } from 'vitest';
import { readDocument } from '../document.ts';
import { readings } from '../readings.ts';

/** Figures as `locator value unit period bound`; a word stands in place of its value. */
function shown(cells: readonly string[]): readonly string[] {
  return readings(readDocument(cells.join('\n')))
    .filter(({ kind }) => kind === 'figure')
    .map(({ locator, decimal, printed, unit, period, bound }) =>
      [locator, decimal === '' ? printed : decimal, unit, period, bound].join(' '),
    );
}

test('readings(document) give cells under years their year, and the unit of their row', () => {
  const cells =
    '序号 指标 2022 2023 2024 1 失业率(% 4.7 <5 <5 2 最低工资(元/月) 2280 2580 左右 2580 左右'.split(
      ' ',
    );
  expect(shown(cells)).toEqual([
    'p8n1 4.7 % 2022 exact',
    'p9n1 5 % 2023 less-than',
    'p10n1 5 % 2024 less-than',
    'p13n1 2280 元/月 2022 exact',
    'p14n1 2580 元/月 2023 about',
    'p16n1 2580 元/月 2024 about',
  ]);
});

test('readings(document) keep words that stand in the first and the last cell of a row', () => {
  const cells =
    '2022 2023 2024 2025 1 协商覆盖率(% 开展试点 >30 >50 全覆盖 2 高技能人才(人) —— 6060 6634 7232'.split(
      ' ',
    );
  expect(shown(cells)).toEqual([
    'p7 开展试点 % 2022 exact',
    'p8n1 30 % 2023 more-than',
    'p9n1 50 % 2024 more-than',
    'p10 全覆盖 % 2025 exact',
    'p13 —— 人 2022 exact',
    'p14n1 6060 人 2023 exact',
    'p15n1 6634 人 2024 exact',
    'p16n1 7232 人 2025 exact',
  ]);
});

test('readings(document) take units over the columns, and powers in them', () => {
  const rows = ['地区\t新增就业（万人）\t同比（%）', '东区\t1.25\t5.6', '西区\t0.98\t-2.1'];
  expect(shown(rows)).toEqual([
    'p2n1 12500 人  exact',
    'p2n2 5.6 %  exact',
    'p3n1 9800 人  exact',
    'p3n2 -2.1 %  exact',
  ]);
});

test('readings(document) read a row a line, also parted by single spaces', () => {
  const rows = [
    '指标 单位 2023年 2024年',
    '城镇新增就业 万人 5.2 5.5以上',
    '最低工资 元/月 2070 2260',
  ];
  expect(shown(rows)).toEqual([
    'p2n2 52000 人 2023 exact',
    'p2n3 55000 人 2024 at-least',
    'p3n1 2070 元/月 2023 exact',
    'p3n2 2260 元/月 2024 exact',
  ]);
});

test('readings(document) let a year span several columns', () => {
  const cells = '指标 2023年 2024年 目标 完成 目标 完成 结案率（%） 90 96.5 92 97.1'.split(' ');
  expect(shown(cells)).toEqual([
    'p9n1 90 % 2023 exact',
    'p10n1 96.5 % 2023 exact',
    'p11n1 92 % 2024 exact',
    'p12n1 97.1 % 2024 exact',
  ]);
});
