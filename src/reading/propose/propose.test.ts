import { describe, expect, test } from 'vitest';
import { readDocument } from '../document.ts';
import { readings } from '../readings.ts';
import type { Known } from './known.ts';
import { proposals } from './propose.ts';

const known: Known = {
  indicators: [
    { id: 'new-jobs', name: '城镇新增就业', unit: '人', kind: 'flow', groups: [] },
    { id: 'training', name: '职业技能培训', unit: '人次', kind: 'flow', groups: [] },
    { id: 'unemployment', name: '城镇调查失业率', unit: '%', kind: 'share', groups: [] },
    { id: 'placed', name: '困难人员就业', unit: '人', kind: 'flow', groups: ['hard'] },
    { id: 'age-limit', name: '享受补贴年龄', unit: '周岁', kind: 'rule', groups: ['youth'] },
    { id: 'helped', name: '困难人员帮扶率', unit: '%', kind: 'share', groups: [] },
    { id: 'firms', name: '技能型企业', unit: '家', kind: 'stock', groups: [] },
    { id: 'agencies', name: '人力服务机构', unit: '家', kind: 'stock', groups: [] },
    { id: 'skilled', name: '高技能人才占技能人才比例', unit: '%', kind: 'share', groups: [] },
    { id: 'services', name: '服务覆盖', unit: '%', kind: 'share', groups: [] },
  ],
  places: [
    { id: 'river', name: '江城', kind: 'city', partOf: 'south' },
    { id: 'bank', name: '河湾', kind: 'district', partOf: 'river' },
    { id: 'south', name: '南省', kind: 'province', partOf: 'land' },
    { id: 'land', name: '全国', kind: 'country', partOf: null },
  ],
  groups: [
    { id: 'hard', name: '困难人员' },
    { id: 'youth', name: '失业青年' },
    { id: 'migrants', name: '农民工' },
  ],
  words: new Map([['全覆盖', 'all covered']]),
  ids: new Set(['river-unemployment-2024']),
};

function told(text: string, home = ''): readonly string[] {
  const read = readDocument(text);
  const all = readings(read);
  return proposals(read, all, known, home).flatMap(
    ({ id, place, indicator, group, accrual, repeats, taken }, at) =>
      all[at]?.kind === 'figure'
        ? [
            [id || '?', place || '?', indicator || '?', group || '-', accrual]
              .concat(repeats === '' ? [] : [`again ${repeats}`], taken ? ['taken'] : [])
              .join(' '),
          ]
        : [],
  );
}

const head = '江城市2025年就业工作总结\n';

describe('proposals(read, readings, known) propose', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'an indicator whose name stands before the number, and the id it makes',
      `${head}2025年，全市城镇新增就业5.2万人。`,
      ['river-new-jobs-2025 river new-jobs - per-year'],
    ],
    ['none where no name is near', `${head}2025年，开出班车36班。`, ['? river ? - point']],
    [
      'none where only part of a name is there',
      `${head}2025年新增绿地36公顷，培训36人次。`,
      ['? river ? - point', '? river ? - point'],
    ],
    [
      'none whose unit is another',
      `${head}2025年，职业技能培训覆盖36%的企业。`,
      ['? river ? - point'],
    ],
    [
      'the place that the clause names, and the province for 全省',
      `${head}2025年，河湾区城镇新增就业800人，全省城镇新增就业90万人。`,
      [
        'bank-new-jobs-2025 bank new-jobs - per-year',
        'south-new-jobs-2025 south new-jobs - per-year',
      ],
    ],
    [
      'no place where the words name one that is not known',
      `${head}2025年，云水县城镇新增就业800人，其中石桥区城镇新增就业90人，超过全市城镇新增就业70人。`,
      [
        '? ? new-jobs - per-year',
        '? ? new-jobs - per-year',
        'river-new-jobs-2025 river new-jobs - per-year',
      ],
    ],
    [
      'the place of a row and the indicator of a column',
      `${head}全市进展不一。\n地区\t城镇新增就业（万人）\t职业技能培训（人次）\n河湾区\t1.2\t80\n云水县\t0.4\t70\n全市\t1.6\t150`,
      [
        'bank-new-jobs-2025 bank new-jobs - per-year',
        'bank-training-2025 bank training - per-year',
        '? ? new-jobs - per-year',
        '? ? training - per-year',
        'river-new-jobs-2025 river new-jobs - per-year',
        'river-training-2025 river training - per-year',
      ],
    ],
    [
      'the measure of those whom the clause before names',
      `${head}2025年，帮助困难人员就业900人，帮扶率达98%。`,
      [
        'river-placed-hard-2025 river placed hard per-year',
        'river-helped-2025 river helped - point',
      ],
    ],
    [
      'what the item of a list names, and a share in either way',
      `${head}2025年底，技能型企业达60家、人力服务机构突破90家，高技能人才占比36%。`,
      [
        'river-firms-2025-12-31 river firms - point',
        'river-agencies-2025-12-31 river agencies - point',
        'river-skilled-2025-12-31 river skilled - point',
      ],
    ],
    [
      'a group that is named and that the indicator is about',
      `${head}2025年，困难人员就业900人。`,
      ['river-placed-hard-2025 river placed hard per-year'],
    ],
    [
      'a group that an indicator of everybody has not had yet',
      `${head}2025年，农民工城镇新增就业900人。`,
      ['river-new-jobs-migrants-2025 river new-jobs migrants per-year'],
    ],
    [
      'a running total where the sentence adds up, no sum where no time is named',
      `江城市简介\n累计开展职业技能培训900人次。职业技能培训300人次。`,
      [
        'river-training-undated river training - cumulative',
        'river-training-undated river training - unclear taken',
      ],
    ],
    [
      'one figure for what is said twice',
      `${head}2025年，城镇新增就业5.2万人。\n2025年，城镇新增就业5.2万人。`,
      [
        'river-new-jobs-2025 river new-jobs - per-year',
        'river-new-jobs-2025 river new-jobs - per-year again p2n2',
      ],
    ],
    [
      'a word for each end of a range',
      '江城市补贴办法\n失业青年享受补贴年龄为16—24周岁。',
      [
        'river-age-limit-youth-from-undated-rule river age-limit youth point',
        'river-age-limit-youth-to-undated-rule river age-limit youth point',
      ],
    ],
    [
      'that an id is taken',
      `${head}2024年，城镇调查失业率为4.8%。`,
      ['river-unemployment-2024 river unemployment - point taken'],
    ],
    [
      'the name of a row for its cells, broken over lines or not',
      '江城市就业规划\n指标\n2024年\n2025年\n2026年\n城镇新增\n就业（人）\n500\n600\n700\n职业技能培训\n（人次）\n50\n60\n70\n',
      [
        ...[2024, 2025, 2026].map(
          (year) => `river-new-jobs-${year}-target river new-jobs - per-year`,
        ),
        ...[2024, 2025, 2026].map(
          (year) => `river-training-${year}-target river training - per-year`,
        ),
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(told(text)).toEqual(rows);
  });

  test('the place that the caller names before the one of the head', () => {
    expect(told(`${head}2025年，城镇新增就业5.2万人。`, 'bank')).toEqual([
      'bank-new-jobs-2025 bank new-jobs - per-year',
    ]);
  });

  test('nothing but what is known', () => {
    const text = `${head}2025年，城镇新增就业5.2万人。`;
    const read = readDocument(text);
    const none = { ...known, indicators: [], places: [], groups: [] };
    expect(
      proposals(read, readings(read), none).map(({ id, place, indicator, group }) => [
        id,
        place,
        indicator,
        group,
      ]),
    ).toEqual(readings(read).map(() => ['', '', '', '']));
  });
});
