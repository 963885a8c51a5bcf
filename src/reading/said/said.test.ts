import { describe, expect, test } from 'vitest';
import { readDocument } from '../document.ts';
import { readings } from '../readings.ts';
import { settingsOf } from './setting.ts';
import { titleOf } from './title.ts';

/** Figures as `printed status period`, or the reason why there is no period. */
function shown(...lines: readonly string[]): readonly string[] {
  return readings(readDocument(lines.join('\n')))
    .filter(({ kind }) => kind === 'figure')
    .map(({ printed, status, period, unsettled }) =>
      [printed, status ?? '-', period === '' ? `(${unsettled})` : period].join(' '),
    );
}

describe('titleOf(paragraphs)', () => {
  test.each([
    [['临江市2024年就业工作情况'], 'report', '2024', ''],
    [['临江市稳就业三年行动计划（2024—2026年）'], 'plan', '', '2024/2026'],
    [['2025年临江市政府工作报告'], 'report', '2024', '2025'],
    [['市人社局2024年工作总结和2025年工作打算'], 'plan', '2024', '2025'],
    [['关于调整失业保险费率的通知'], 'policy', '', ''],
    [['临江市人民政府办公室', '关于印发稳岗工作方案的通知'], 'plan', '', ''],
    [['各县区：', '《临江市技能提升行动方案》已经市政府同意，现印发给你们。'], 'plan', '', ''],
    [['2024年上半年就业运行分析'], 'report', '2024-01/2024-06', ''],
    [['春风送岗进万家', '全市落实稳岗措施。'], null, '', ''],
    [['稳岗专项行动正式启动'], null, '', ''],
    [['春风送岗进万家', '全市落实稳岗措施。', '稳岗工作方案'], null, '', ''],
    [['就业统计公报', '（2023年）'], 'report', '2023', ''],
    [['２０２３年就业情况'], 'report', '2023', ''],
    [['政府工作报告（摘要）', '2025年1月12日'], 'report', '2024', '2025'],
    [['2025年1—5月就业数据'], 'report', '2025-01/2025-05', ''],
    [['2025年三季度就业数据'], 'report', '2025-07/2025-09', ''],
    [['临江市就业工作情况', '全市落实稳岗措施。', '一、总体目标'], 'report', '', ''],
  ])('of %j tells genre and years', (lines, genre, reviewed, planned) => {
    expect(titleOf(lines)).toMatchObject({ genre, reviewed, planned });
  });

  test.each([
    ['发布日期：2025-01-17 09:32', '2025-01-17'],
    ['2023年2月29日', ''],
    ['本办法自2023年5月1日起施行', ''],
    ['22.05.2020 23:04', '2020-05-22'],
  ])('finds in %j the day of publication: %j', (line, published) => {
    expect(titleOf(['就业工作情况', line]).published).toBe(published);
  });
});

test('settingsOf(paragraphs) hold a heading until the next of its rank, not a cell of a table', () => {
  const lines = [
    ['年度工作报告', null],
    ['一、工作回顾', 'reported'],
    ['（一）就业。帮扶5万人。', 'reported'],
    ['（二）任务完成情况', 'reported'],
    ['二、下一步打算', 'target'],
    ['（一）提高补贴标准。', 'target'],
    ['（二）补贴标准', 'rule'],
    ['1.每人500元。', 'rule'],
    ['（三）稳岗。', 'target'],
    ['最低工资标准', 'target'],
    ['500', 'target'],
    ['三、保障', null],
  ] as const;
  expect(settingsOf(lines.map(([line]) => line)).map(({ headed }) => headed)).toEqual(
    lines.map(([, headed]) => headed),
  );
});

describe('readings(document) tell what is promised', () => {
  const report = '临江市2024年就业工作情况';
  const plan = '临江市稳就业工作方案';
  const policy = '临江市就业补贴政策';
  test.each<[readonly string[], string]>([
    [[report, '每年帮扶5万人，失业率控制在4%以内。'], 'reported reported'],
    [[report, '以帮扶5万人为目标，年内已办理3万件。'], 'reported reported'],
    [[report, '实施稳岗计划，培训5万人。'], 'reported'],
    [[report, '力争下年帮扶5万人。'], 'target'],
    [[report, '主要预期目标是：帮扶5万人；失业率4%左右。新增3万人。'], 'target target target'],
    [[report, '主要目标如下：', '1.帮扶5万人。', '2.培训3万人。'], 'target target'],
    [[report, '预计来年缺工5万人。'], 'projection'],
    [[report, '到2027年，帮扶5万人。到2023年，帮扶4万人。'], 'target reported'],
    [[report, '补贴16周岁以上人员5万人。'], 'rule reported'],
    // What a result is held against is no result.
    [
      [report, '帮扶5万人，完成全年6万人目标的83.3%，增长4%。'],
      'reported target reported reported',
    ],
    [[report, '新增参保为5,200人,完成目标任务5,000人的104%。'], 'reported target reported'],
    [[report, '培训5万人，为年度目标6万人的83.3%。'], 'reported target reported'],
    [[report, '提前完成全年6万人的目标，完成培训3万人次任务。'], 'target reported'],
    [[report, '完成目标任务的104%，开展计划内培训3万人次。'], 'reported reported'],
    [[plan, '帮扶5万人。比上年增长5%。'], 'target target'],
    [[plan, '一、发展基础', '全市就业5万人。', '二、主要任务', '帮扶3万人。'], 'reported target'],
    [[plan, '目前，全市已帮扶5万人，力争再帮扶3万人。'], 'reported target'],
    [[plan, '确保已建工会的企业覆盖率达65%。'], 'target'],
    [[plan, '对毕业2年内的青年，给予每人500元补贴。'], 'rule rule'],
    [[plan, '投诉3个工作日内办结。'], 'rule'],
    [[plan, '对取得证书的，奖励800元。'], 'rule'],
    [[plan, '对吸纳就业的企业，按每人600元给予补助；按2000元的标准发放奖补。'], 'rule rule'],
    [[plan, '稳岗补贴每人500元，每月津贴不超过300元，发放补贴5万元。'], 'rule rule target'],
    [[report, '按每户700元给予补贴，共发放补贴5万元，每人奖励800元。'], 'rule reported reported'],
    [[plan, '覆盖率从40%提高到60%。'], 'baseline target'],
    [[plan, '实施三大行动，出台20条举措。'], 'definition definition'],
    [[policy, '每年开发500个岗位，年内发放，目标人群为青年，每人800元。'], 'rule rule'],
    [[policy, '标准为每人800元。目前已发放5万元。'], 'rule reported'],
    [[policy, '到2027年，力争惠及5万人。'], 'target'],
    [['春风送岗进万家', '会上达成意向5万人。'], 'reported'],
    // A level held is a result where its year was over, or the sentence reports; else it is to be.
    [['稳岗见实效', '2025年3月2日', '2024年，失业率控制在4%以内。'], 'reported'],
    [['稳岗见实效', '2025年3月2日', '2025年，失业率控制在4%以内。'], 'target'],
    [['稳岗见实效', '已帮扶5万人，失业率控制在4%以内。'], 'reported reported'],
    [['稳岗见实效', '已帮扶5万人，年内帮扶3万人。'], 'reported target'],
    [['稳岗见实效', '失业率控制在4%以内。'], '-'],
    [['失业率控制在4%以内，覆盖率稳定在95%以上。'], '- -'],
    [['2025年，失业率控制在4%以内。'], 'target'],
    [['稳岗工作方案', '失业率控制在4%以内。'], 'target'],
    [['稳岗见实效', '确保失业率控制在4%以内。'], 'target'],
    [['稳岗见实效', '已帮扶5万人，力争失业率控制在4%以内。'], 'reported target'],
  ])('in %j: %s', (lines, statuses) => {
    const told = shown(...lines).map((figure) => figure.split(' ')[1]);
    expect(told.join(' ')).toBe(statuses);
  });
});

describe('readings(document) settle periods', () => {
  const communique = '临江市2024年统计公报';
  const half = '临江市2025年上半年就业工作情况';
  test.each<[readonly string[], readonly string[]]>([
    [
      [communique, '全年培训5万人，增长3%。年末参保8万人，比上年末增加1万人。参保率95%。'],
      ['2024', '2024', '2024-12-31', '2024', '2024-12-31'],
    ],
    [
      [communique, '发放补贴5万元。在册8万人。'],
      ['2024', '(year-or-end)'],
    ],
    [
      [communique, '2023年培训5万人，2020年的覆盖率4%，发放补贴5万元。'],
      ['2023', '2020', '2023'],
    ],
    [
      [communique, '从2020年的4%提高到2024年的5%，补贴从50元提高到80元。'],
      ['2020', '2024', '2020', '2024'],
    ],
    [
      [communique, '“十四五”期间培训5万人。累计帮扶3万人。'],
      ['2021/2025', '(no-date)'],
    ],
    [[communique, '与2019年相比增长5%。'], ['2024']],
    [
      ['2025年临江市政府工作报告', '覆盖率达95%，建成5家。'],
      ['2024', '(several-years)'],
    ],
    [['2025年临江市政府工作报告', '今年目标是：新增5万人。'], ['2025']],
    [
      ['临江市2025年就业工作要点', '新增5万人。每年培训3万人次。'],
      ['2025', '(several-years)'],
    ],
    [
      ['临江市就业规划（2024—2026年）', '到2026年，累计新增5万人。覆盖率达95%。每年培训3万人。'],
      ['2024/2026', '(several-years)', '2024/2026'],
    ],
    [
      ['就业工作情况', '2025-01-08', '今年培训5万人。截至11月末，参保3万人。'],
      ['(no-year)', '2024-11-30'],
    ],
    [
      ['就业工作情况', '2025-09-08', '今年培训5万人。今年5月末参保3万人。'],
      ['2025', '2025-05-31'],
    ],
    [
      ['就业工作情况', '2024年末参保5万人。目前在册3万人。'],
      ['2024-12-31', '(no-year)'],
    ],
    [
      ['就业工作情况', '2024年上半年培训5万人，2024年一季度3万人。'],
      ['2024-01/2024-06', '2024-01/2024-03'],
    ],
    [['就业工作情况', '2021年以来帮扶5万人。'], ['2021/..']],
    [
      [
        '春风送岗进万家',
        '2025-09-08',
        '去年帮扶5万人。今年前5个月3万人。自去年9月启用以来服务2万人。',
      ],
      ['2024', '2025-01/2025-05', '2024-09/..'],
    ],
    [
      ['稳岗计划（2024—2026年）', '2024年、2025年和2026年分别帮扶3、4和5万人。'],
      ['2024', '2025', '2026'],
    ],
    [
      [communique, '年末参保8万人。失业率均值5%。'],
      ['2024-12-31', '2024'],
    ],
    [
      [
        '2024年工作总结和2025年工作打算',
        '一、工作回顾',
        '（一）帮扶。发放补贴5万元。',
        '二、工作打算',
        '新增3万人。',
      ],
      ['2024', '2025'],
    ],
    [['就业补贴政策', '每人补贴500元。'], ['(rule)']],
    // The whole year is the year, whatever part of it the title reports on.
    [
      [half, '二、下半年工作安排', '全年培训5万人次。新增3万人。年底前建成7家。'],
      ['2025', '2025', '2025-12-31'],
    ],
    [
      [half, '二、下半年工作安排', '新增3万人，到9月底再培训4万人次。'],
      ['2025-07/2025-12', '2025-09-30'],
    ],
    [
      [half, '二、下一步打算', '新增3万人。全年培训5万人次。'],
      ['(no-date)', '2025'],
    ],
    [
      [half, '二、下半年工作安排', '目前已受理5件，已办结4件。'],
      ['(no-year)', '(no-year)'],
    ],
    [[half, '一、上半年工作情况', '（五）下一步打算', '新增3万人。'], ['(no-date)']],
    [['临江市2025年就业工作情况', '一、上半年工作', '（一）新增3万人。'], ['2025-01/2025-06']],
    [
      [half, '上半年受理5件，参保率达95%。二季度末在册8万人。1至3月办结4件，位居全省第2位。'],
      ['2025-01/2025-06', '2025-01/2025-06', '2025-06-30', '2025-01/2025-03', '2025-01/2025-03'],
    ],
    [
      ['稳岗见实效', '2025年第2季度受理5件，2025年一至三季度7件，2025年上半年末在册8人。'],
      ['2025-04/2025-06', '2025-01/2025-09', '2025-06-30'],
    ],
    [
      ['稳岗见实效', '2025年1—9月受理5件，2025年前4个月7件。'],
      ['2025-01/2025-09', '2025-01/2025-04'],
    ],
    [
      ['临江市2025年就业工作情况', '一、三季度情况', '新增3万人。参保8万人。'],
      ['2025-07/2025-09', '(year-or-end)'],
    ],
    // The time of a goal is of the goal alone.
    [
      [half, '1—6月新增3万人，完成全年5万人目标的60%，增长4%；参保5万人。'],
      ['2025-01/2025-06', '2025', '2025-01/2025-06', '2025-01/2025-06', '2025-01/2025-06'],
    ],
    [
      [half, '1—6月新增3万人，为年度目标5万人的60%，完成省里下达目标4万人的75%。'],
      ['2025-01/2025-06', '2025', '2025-01/2025-06', '(no-date)', '2025-01/2025-06'],
    ],
    // What is to be done by a month is to come, what was counted at its end was.
    [
      ['稳岗见实效', '2025年7月2日', '到11月底培训5万人。截至11月底参保3万人。10月底前办结4件。'],
      ['2025-11-30', '2024-11-30', '2025-10-31'],
    ],
    [['就业工作情况', '在册5万人。'], ['(no-date)']],
    // A length of time is no year, whatever year stands before it.
    [
      ['稳岗见实效', '2024年培训5万人，三年内建成5家。未来3年内再建6家。2026年内建成7家。'],
      ['2024', '(length)', '(length)', '2026'],
    ],
    [
      ['稳岗见实效', '2024年培训5万人。全年发放补贴5万元。'],
      ['2024', '(no-year)'],
    ],
  ])('in %j: %j', (lines, periods) => {
    expect(shown(...lines).map((figure) => figure.split(' ').at(-1))).toEqual(periods);
  });
});

test.each([
  ['确保新增5万人，力争达到6万人。', 'ensure strive'],
  ['力争新增5万人、确保新增4万人，培训3万人次。', 'strive ensure ensure'],
  ['确保新增5万人，失业率控制在5%以内，参保3万人。', 'ensure hold ensure'],
  ['保持稳定并力争新增5万人，力争失业率控制在5%以内。', 'strive hold'],
  ['保持稳定，新增5万人；力争培训3万人次。帮扶4万人。', 'plain strive plain'],
])('readings(document) take the nearest word of force in %j: %s', (line, forces) => {
  const read = readings(readDocument(`稳岗工作方案\n${line}`));
  const told = read.filter(({ kind }) => kind === 'figure').map(({ force }) => force);
  expect(told.join(' ')).toBe(forces);
});

test('readings(document) take what a column and its year say of a cell', () => {
  const rows = ['指标（人）\t2022\t2023\t2024', '参训\t20\t30\t40'];
  expect(shown('稳岗行动计划（2023—2024年）', ...rows)).toEqual([
    '20 baseline 2022',
    '30 target 2023',
    '40 target 2024',
  ]);
  const told = ['指标（人）\t2023年完成\t2024年计划\t2025年计划', '参训\t20\t30\t40'];
  expect(shown('就业工作情况', ...told).map((figure) => figure.split(' ')[1])).toEqual([
    'reported',
    'target',
    'target',
  ]);
});
