import { chart } from './chart.ts';
import { entries } from './forms/entries.ts';

const registered = 'suzhou-floating-population-2020-11-30';
const longStay = 'suzhou-long-stay-population-2020-11-30';

const sub = { en: 'end of November 2020', zh: '2020年11月底' };

const lines = entries({
  heading: { en: 'People', zh: '人数' },
  lines: [
    { id: registered, entry: { en: 'Floating population', zh: '流动人口登记' }, sub },
    {
      id: longStay,
      entry: { en: 'here half a year or more', zh: '其中居住半年以上' },
      sub,
      against: registered,
    },
  ],
});

export default chart({
  title: { en: 'Suzhou: the registered floating population', zh: '苏州：流动人口登记' },
  subtitle: {
    en: 'Floating population (流动人口): people living away from where their household is registered.',
    zh: '实有登记的流动人口：离开户籍地居住的人，不只是劳动者。',
  },
  poster: 'registered',
  states: [
    {
      id: 'registered',
      name: { en: 'Registered', zh: '登记人数' },
      figures: [registered],
      title: {
        en: `Suzhou’s register of the floating population held {figure:${registered}} people`,
        zh: `苏州登记的流动人口有{figure:${registered}}人`,
      },
      description: {
        en: `One line: {figure:${registered}} people of the floating population registered in Suzhou at the end of November 2020.`,
        zh: `一行：2020年11月底，苏州流动人口实有登记{figure:${registered}}人。`,
      },
      note: {
        en: 'Registered people, not only workers: how many of them are in work the text does not say.',
        zh: '登记的不只是劳动者；其中多少人在业，原文没有说。',
      },
      draw: lines([registered]),
    },
    {
      id: 'long-stay',
      name: { en: 'Long stay', zh: '长住人数' },
      figures: [registered, longStay],
      title: {
        en: `{figure:${longStay}} of them had stayed half a year or more`,
        zh: `其中{figure:${longStay}}人已住满半年`,
      },
      description: {
        en: `Two lines: {figure:${registered}} people of the floating population registered at the end of November 2020, {figure:${longStay}} of them for half a year or more. A pale band marks the rest.`,
        zh: `两行：2020年11月底流动人口登记{figure:${registered}}人，其中居住半年以上的{figure:${longStay}}人。浅色带为其余部分。`,
      },
      note: {
        en: 'This register and the filings count different people. Neither is a part of the other.',
        zh: '流动人口登记与用工备案统计的不是同一批人，二者互不包含。',
      },
      draw: lines([registered, longStay]),
    },
  ],
});
