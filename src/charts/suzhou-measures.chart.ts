import { chart } from './chart.ts';
import { tally } from './forms/tally.ts';

const all = 'suzhou-measures-2020-05-20';
const first = 'suzhou-measures-first-in-china-2020-05-20';
const upgraded = 'suzhou-measures-upgraded-2020-05-20';
const matched = 'suzhou-measures-benchmarked-2020-05-20';
const sixteen = 'suzhou-measures-2020';
const nineteen = 'suzhou-measures-undated';

const lines = tally({
  heading: { en: 'Measures', zh: '条数' },
  lines: [
    {
      id: all,
      entry: { en: 'Measures announced', zh: '“创新举措”' },
      sub: { en: 'Xinhua Daily, May 2020', zh: '《新华日报》，2020年5月' },
      parts: [
        {
          id: first,
          name: { en: `first in China {figure:${first}}`, zh: `国内首创{figure:${first}}` },
        },
        {
          id: upgraded,
          name: { en: `upgraded {figure:${upgraded}}`, zh: `升级{figure:${upgraded}}` },
        },
        { id: matched, name: { en: `matched {figure:${matched}}`, zh: `对标{figure:${matched}}` } },
      ],
    },
    {
      id: sixteen,
      entry: { en: '“Concrete measures”', zh: '“具体举措”' },
      sub: { en: 'HRSS bureau, January 2021', zh: '市人社局，2021年1月' },
    },
    {
      id: nineteen,
      entry: { en: '“Leading measures”', zh: '“全国领先”举措' },
      sub: { en: 'Qizhi magazine, September 2021', zh: '《旗帜》杂志，2021年9月' },
    },
  ],
});

export default chart({
  title: { en: 'Suzhou: how many measures?', zh: '苏州：举措有几条？' },
  subtitle: {
    en: 'Counts of measures as successive texts print them.',
    zh: '前后几份文件各写的举措条数。',
  },
  states: [
    {
      id: 'announced',
      name: { en: 'As announced', zh: '公布时' },
      figures: [all, first, upgraded, matched],
      title: {
        en: `{figure:${all}} measures: {figure:${first}}, {figure:${upgraded}} and {figure:${matched}}`,
        zh: `{figure:${all}}条举措：{figure:${first}}、{figure:${upgraded}}与{figure:${matched}}`,
      },
      description: {
        en: `A line of {figure:${all}} discs, one a measure, in three groups: {figure:${first}} called the first in China, {figure:${upgraded}} upgraded, {figure:${matched}} benchmarked against leading cities.`,
        zh: `一行{figure:${all}}个圆点，每点一条，分三组：自称国内首创{figure:${first}}条，升级{figure:${upgraded}}条，对标{figure:${matched}}条。`,
      },
      note: {
        en: '“First in China” is what the city says of itself; nobody else is cited.',
        zh: '“国内首创”是自述，没有引用他人的判断。',
      },
      draw: lines([all]),
    },
    {
      id: 'three-counts',
      claims: ['suzhou-three-texts'],
      name: { en: 'Later counts', zh: '后来的说法' },
      figures: [all, first, upgraded, matched, sixteen, nineteen],
      title: {
        en: `{figure:${all}}, then {figure:${sixteen}}, then {figure:${nineteen}}: the counts do not agree`,
        zh: `先写{figure:${all}}条，后写{figure:${sixteen}}项，又写{figure:${nineteen}}条：对不上`,
      },
      description: {
        en: `Three lines of discs: {figure:${all}} measures in May 2020 ({figure:${first}}, {figure:${upgraded}} and {figure:${matched}}), {figure:${sixteen}} in January 2021, {figure:${nineteen}} in September 2021.`,
        zh: `三行圆点：2020年5月{figure:${all}}条（{figure:${first}}、{figure:${upgraded}}、{figure:${matched}}），2021年1月{figure:${sixteen}}项，2021年9月{figure:${nineteen}}条。`,
      },
      note: {
        en: 'Two of the texts call them concrete measures under the same policy, the last one leading measures. No text gives a list, and none says that measures were dropped.',
        zh: '前两份都称“具体举措”，指同一项政策；最后一份称“全国领先”。都没有附清单，也都没有说取消了举措。',
      },
      draw: lines([all, sixteen, nineteen]),
    },
  ],
});
