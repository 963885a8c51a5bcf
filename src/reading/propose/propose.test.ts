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
