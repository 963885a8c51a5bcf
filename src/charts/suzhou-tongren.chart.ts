import { chart } from './chart.ts';
import { entries } from './forms/entries.ts';

const workers = 'suzhou-tongren-workers-undated';
const poor = 'suzhou-tongren-workers-registered-poor-undated';
const hired = 'jiangsu-tongren-new-jobs-registered-poor-2020';
const months = 'jiangsu-tongren-months-in-work-2020-rule';
const reached = 'jiangsu-tongren-new-jobs-share-of-target-2020';
const placed = 'jiangsu-tongren-placed-undated';

const lines = entries({
  heading: { en: 'People', zh: '人数' },
  lines: [
    {
      id: workers,
      entry: { en: 'In Suzhou: workers', zh: '在苏州：铜仁籍务工人员' },
      sub: { en: 'all of them, January 2021', zh: '全部，2021年1月发布' },
    },
    {
      id: poor,
      entry: { en: 'In Suzhou: registered-poor', zh: '在苏州：建档立卡贫困人员' },
      sub: { en: 'among them, January 2021', zh: '其中，2021年1月发布' },
      against: workers,
    },
    {
      id: hired,
      entry: { en: 'In Jiangsu: newly in work', zh: '在江苏：当年新增就业' },
      sub: {
        en: `{figure:${months}:unit}, 2020`,
        zh: `建档立卡，满{figure:${months}:unit:bound=false}，2020年`,
      },
      tag: {
        key: reached,
        text: { en: `{figure:${reached}} of a target`, zh: `目标的{figure:${reached}}` },
      },
    },
    {
      id: placed,
      entry: { en: 'In Jiangsu: helped into work', zh: '在江苏：累计实现就业' },
      sub: { en: 'running total, September 2021', zh: '累计，2021年9月发布' },
    },
  ],
});

export default chart({
  title: {
    en: 'Workers from Tongren, in Suzhou and in Jiangsu',
    zh: '铜仁籍务工人员：在苏州与在江苏',
  },
  subtitle: {
    en: 'Tongren, in Guizhou, was paired with Suzhou in the poverty-alleviation years.',
    zh: '铜仁与苏州在脱贫攻坚时期结对帮扶。',
  },
  states: [
    {
      id: 'in-suzhou',
      name: { en: 'In Suzhou', zh: '在苏州' },
      figures: [workers, poor],
      title: {
        en: `{figure:${workers}} workers from Tongren in Suzhou, {figure:${poor}} of them registered as poor`,
        zh: `在苏州的铜仁籍务工人员{figure:${workers}}人，其中建档立卡{figure:${poor}}人`,
      },
      description: {
        en: `Two lines: {figure:${workers}} workers from Tongren in Suzhou; {figure:${poor}} of them registered-poor. A pale band marks the others. Two lines for Jiangsu are empty.`,
        zh: `两行：在苏州的铜仁籍务工人员{figure:${workers}}人；其中建档立卡贫困人员{figure:${poor}}人，浅色带为其余。江苏的两行空着。`,
      },
      note: {
        en: 'A head-count at one moment: people who were there, whenever they came.',
        zh: '那一刻在苏州的实有人数，不问何时来的。',
      },
      draw: lines([workers, poor]),
    },
    {
      id: 'in-jiangsu',
      claims: ['tongren-two-texts'],
      name: { en: 'In Jiangsu', zh: '在江苏' },
      figures: [workers, poor, hired, reached, placed],
      title: {
        en: `In Jiangsu, {figure:${hired}} newly in work: {figure:${reached}} of a target that no text prints`,
        zh: `在江苏新增就业{figure:${hired}}人，达目标的{figure:${reached}}，目标却未写出`,
      },
      description: {
        en: `Four lines. In Suzhou: {figure:${workers}} workers from Tongren, {figure:${poor}} of them registered-poor. In Jiangsu: {figure:${hired}} registered-poor newly in work in 2020, {figure:${reached}} of a target that is not printed; {figure:${placed}} helped into work in all.`,
        zh: `四行。在苏州：铜仁籍务工人员{figure:${workers}}人，其中建档立卡{figure:${poor}}人。在江苏：2020年新增就业{figure:${hired}}人，为目标的{figure:${reached}}，目标未写出；累计实现就业{figure:${placed}}人。`,
      },
      note: {
        en: 'Suzhou lies in Jiangsu, so the two halves overlap; one counts people present, the other people newly hired. They may not be subtracted.',
        zh: '苏州在江苏境内，上下两半有重叠；一是实有人数，一是新增人数，不可相减。',
      },
      draw: lines([workers, poor, hired, placed]),
    },
  ],
});
