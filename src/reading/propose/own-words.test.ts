import { describe, expect, test } from 'vitest';
import { readDocument } from '../document.ts';
import { readings } from '../readings.ts';
import type { KnownIndicator } from './known.ts';
import { ownWords } from './own-words.ts';

const indicators: readonly KnownIndicator[] = [
  { id: 'new-jobs', name: '城镇新增就业', unit: '人', kind: 'flow', groups: [] },
  { id: 'training', name: '职业技能培训', unit: '人次', kind: 'flow', groups: [] },
  { id: 'yearly', name: '每年职业技能培训', unit: '人次', kind: 'flow', groups: [] },
  { id: 'surveyed', name: '城镇调查失业率', unit: '%', kind: 'share', groups: [] },
  { id: 'fishers', name: '退捕渔民转产就业率', unit: '%', kind: 'share', groups: [] },
  { id: 'helped', name: '就业困难人员帮扶率', unit: '%', kind: 'share', groups: [] },
  { id: 'placed', name: '就业困难人员实现就业人数', unit: '人', kind: 'flow', groups: [] },
  { id: 'skilled', name: '新增技能人才', unit: '人', kind: 'flow', groups: [] },
  { id: 'age', name: '失业青年年龄', unit: '周岁', kind: 'rule', groups: [] },
];

/** The id of the indicator that each figure of a text names, or `-`. */
function named(text: string): string {
  const read = readDocument(text);
  const all = readings(read);
  const find = ownWords(indicators)(read);
  return all
    .filter(({ kind }) => kind === 'figure')
    .map((reading) => find(reading)?.id ?? '-')
    .join(' ');
}

describe('ownWords(indicators)(read) find the indicator that a number is named by', () => {
  test.each([
    ['2024年，全市城镇新增就业5.2万人，城镇调查失业率控制在5%以内。', 'new-jobs surveyed'],
    ['云水县城镇新增就业5人以上；城镇调查失业率为4.8%。', 'new-jobs surveyed'],
    ['开展职业技能培训6万人次以上，其中企业职工5万人次。', 'training -'],
    ['每年职业技能培训6万人次。', 'yearly'],
    ['开展8000人次职业技能培训。', 'training'],
    ['帮扶就业困难人员实现就业1200人。', 'placed'],
    ['就业困难人员帮扶率保持在100%。', 'helped'],
    ['指标\t2024年\n城镇新增就业（人）\t500', 'new-jobs'],
    [
      '地区\t城镇新增就业（人）\t城镇调查失业率（%）\n云水县\t50\t4.8\n全市\t90\t4.6',
      'new-jobs surveyed new-jobs surveyed',
    ],
  ])('in %j: %s', (text, ids) => {
    expect(named(text)).toBe(ids);
  });

  test.each([
    ['another measure of the same thing', '城镇登记失业率控制在3.5%以内。', '-'],
    ['the last words of a name alone', '失业率为3.5%，新增就业5人。', '- -'],
    ['the same words about others', '高校毕业生就业率达95%。', '-'],
    ['a part of those counted', '农民工城镇新增就业900人，补贴性职业技能培训3万人次。', '- -'],
    ['a part that is placed', '困难人员实现城镇新增就业900人，社区职业技能培训8人次。', '- -'],
    ['a name with a word inside', '新增高技能人才800人。', '-'],
    ['what is done with it', '职业技能培训补贴惠及5人次。', '-'],
    ['a change of it', '城镇调查失业率下降0.3%，城镇新增就业比上年增加500人。', '- -'],
    ['a share of it', '城镇新增就业完成年度目标的105%。', '-'],
    ['another unit', '职业技能培训覆盖500人。', '-'],
    ['a rule', '失业青年年龄为16周岁。', '-'],
  ])('and none for %s', (_, text, ids) => {
    expect(named(text)).toBe(ids);
  });
});
