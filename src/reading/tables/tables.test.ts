import { expect, test } from 'vitest';
import { readDocument } from '../document.ts';
import { readings } from '../readings.ts';

/** Figures as `locator value unit period bound`; a word stands in place of its value. */
function shown(cells: readonly string[]): readonly string[] {
  return readings(readDocument(cells.join('\n')))
    .filter(({ kind }) => kind === 'figure')
    .map(({ locator, decimal, printed, unit, period, bound, doubts }) =>
      [locator, decimal === '' ? printed : decimal, unit, period, bound, ...doubts].join(' '),
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

const rates = [
  ['项目', '计量单位', '总量', '较上年增长（%）'],
  ['参训', '万人次', '1.2', '-4'],
  ['参保', '万人', '3.4', '5'],
];
const ratesRead = ['12000 人次', '-4 %', '34000 人', '5 %'];
const valueAndUnit = (figures: readonly string[]): readonly string[] =>
  figures.map((figure) => figure.split(' ').slice(1, 3).join(' '));

test.each([
  ['a row a line between tabs', rates.map((row) => row.join('\t')).join('\n')],
  ['a row a line between bars', rates.map((row) => `| ${row.join(' | ')} |`).join('\n')],
  ['a row a line between gaps', rates.map((row) => row.join('   ')).join('\n')],
  ['a cell a line', rates.flat().join('\n')],
  [
    'the tags of a page',
    `<table>${rates.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  ],
])('readings(document) let a column’s own unit beat that of its row, in %s', (_, text) => {
  expect(valueAndUnit(shown([text]))).toEqual(ratesRead);
});

test.each([
  ['tabs', '\t', ''],
  ['gaps', '   ', ' space'],
])(
  'readings(document) take blanks for marks of thousands in cells parted by %s',
  (_, gap, doubt) => {
    const rows = [
      ['镇', '参训（人次）', '参保（人）'],
      ['东', '1 234', '12 345 678'],
      ['西', '930', '4 930以上'],
    ];
    expect(shown(rows.map((row) => row.join(gap)))).toEqual([
      `p2n1 1234 人次  exact${doubt}`,
      `p2n3 12345678 人  exact${doubt}`,
      'p3n1 930 人次  exact',
      `p3n2 4930 人  at-least${doubt}`,
    ]);
  },
);

test('readings(document) take a bound that a heading gives in brackets', () => {
  const columns = [
    '镇\t覆盖率（≥%）\t参训（人以上）\t用时（不超过，天）',
    '东\t95\t40\t7',
    '西\t90\t约50\t9',
  ];
  expect(shown(columns)).toEqual([
    'p2n1 95 %  at-least',
    'p2n2 40 人  at-least',
    'p2n3 7 天  at-most',
    'p3n1 90 %  at-least',
    'p3n2 50 人  about',
    'p3n3 9 天  at-most',
  ]);
  const row = ['指标\t2023年\t2024年', '失业率（%以内）\t5\t4.5', '参训（35周岁以下）\t95\t96'];
  expect(shown(row)).toEqual([
    'p2n1 5 % 2023 at-most',
    'p2n2 4.5 % 2024 at-most',
    'p3n1 35 周岁  at-most',
    'p3n2 95  2023 exact no-cell-unit',
    'p3n3 96  2024 exact no-cell-unit',
  ]);
});

test('readings(document) say of a rate without a sign, and of a cell without a unit', () => {
  const rows = ['指标\t单位\t实绩\t同比增长', '参训\t人\t120\t4.5', '参保\t人\t340\t-1.2'];
  expect(shown(rows)).toEqual([
    'p2n1 120 人  exact',
    'p2n2 4.5 %  exact assumed-percent',
    'p3n1 340 人  exact',
    'p3n2 -1.2 %  exact assumed-percent',
  ]);
  expect(shown(['镇\t甲\t乙', '东\t12\t14', '西\t15\t16']).at(-1)).toBe(
    'p3n2 16   exact no-cell-unit',
  );
});

test('readings(document) read a change beside the years', () => {
  const rows = [
    '指标\t2022年\t2023年\t增长（%）',
    '参训（人）\t120\t126\t5',
    '参保（人）\t340\t306\t-10',
  ];
  const flat = rows.flatMap((row) => row.split('\t'));
  for (const cells of [rows, flat]) {
    expect(shown(cells).map((figure) => figure.split(' ').slice(1, 4).join(' '))).toEqual([
      '120 人 2022',
      '126 人 2023',
      '5 % ',
      '340 人 2022',
      '306 人 2023',
      '-10 % ',
    ]);
  }
});

const head = '临江市2025年上半年就业情况';
const rows = ['镇\t新增就业（人）\t参保（人）', '东\t12\t14', '西\t15\t16'];

test.each([
  ['both', '表1 各镇上半年主要指标（截至6月末）', ['2025-01/2025-06', '2025-06-30']],
  ['a day', '各镇主要指标（截至5月末）', ['2025-05-31', '2025-05-31']],
  ['a span', '表2 2024年各镇情况', ['2024', '']],
  ['none', '各镇主要指标', ['2025-01/2025-06', '']],
  ['a date that is of no number', '发布日期：2025年7月3日', ['2025-01/2025-06', '']],
])('readings(document) take the time over a table for its cells, here %s', (_, over, periods) => {
  const told = readings(readDocument([head, '各镇进展不一。', over, ...rows].join('\n')))
    .filter(({ kind }) => kind === 'figure')
    .map(({ period }) => period);
  expect(told).toEqual([...periods, ...periods]);
});

test('readings(document) take the time over a column for its cells', () => {
  const columns = ['镇\t全年目标（人）\t1—5月（人）\t4月末（人）', '东\t12\t14\t15'];
  const told = readings(readDocument([head, '各镇进展不一。', ...columns].join('\n')))
    .filter(({ kind }) => kind === 'figure')
    .map(({ status, period }) => `${status ?? ''} ${period}`);
  expect(told).toEqual(['target 2025', 'reported 2025-01/2025-05', 'reported 2025-04-30']);
});
