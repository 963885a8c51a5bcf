import { chart } from './chart.ts';
import { residents } from './forms/group-words.ts';
import { groups } from './forms/groups.ts';

const target = 'suzhou-training-2022-12-31-target';
const year = 'suzhou-training-a-year-undated';
const sum = 'suzhou-training-cumulative-undated';
const floor = 'huzhou-training-each-year-2026-12-31-target';
const start = 'dongtou-training-cumulative-2022-baseline';
const all = [target, year, sum, floor, start];
const [suzhou, huzhou, dongtou] = [residents('suzhou'), residents('huzhou'), residents('dongtou')];

const draw = groups({ en: 'Person-times', zh: '人次' }, [
  {
    place: 'suzhou',
    lines: [
      { id: target, entry: { en: 'in all, by the end of 2022', zh: '到2022年底，合计' } },
      { id: year, entry: { en: 'in a year not named', zh: '一年，未写何年' } },
      { id: sum, entry: { en: 'running total, start not given', zh: '累计，未写起点' } },
    ],
  },
  {
    place: 'huzhou',
    lines: [{ id: floor, entry: { en: 'a year, Aug 2024 to 2026', zh: '每年，2024年8月—2026年' } }],
  },
  {
    place: 'dongtou',
    lines: [
      {
        id: start,
        entry: { en: 'in 2022; later targets add the same', zh: '2022年；以后各年目标同样增加' },
      },
    ],
  },
]);

export default chart({
  title: { en: 'Training, place by place: an order of size', zh: '三地培训：只看数量级' },
  subtitle: {
    en: 'Person-times (人次): a worker who takes another course is counted again.',
    zh: '单位为人次：同一人再参加一次培训，就再计一次。',
  },
  states: [
    {
      id: 'size',
      view: { en: 'As printed', zh: '原数' },
      figures: all,
      title: {
        en: `From {figure:${start}} to {figure:${sum}}: only a logarithmic scale holds both`,
        zh: `从{figure:${start}}到{figure:${sum}}人次：只有对数轴容得下`,
      },
      description: {
        en: `Marks on a logarithmic scale. Suzhou: {figure:${target}} promised by the end of 2022, {figure:${year}} reported for a year, {figure:${sum}} as a running total. Huzhou: {figure:${floor}} a year promised. Dongtou: {figure:${start}} in 2022, where its total starts.`,
        zh: `对数轴上的记号。苏州：到2022年底承诺{figure:${target}:unit}，公布一年{figure:${year}:unit}，累计{figure:${sum}:unit}。湖州：承诺每年{figure:${floor}:unit}。洞头：2022年累计{figure:${start}:unit}。`,
      },
      note: {
        en: 'Logarithmic scale: distances are ratios, and there is no zero. Totals stand beside yearly numbers, so read the order of size and nothing finer.',
        zh: '对数轴：距离表示倍数，没有零点。合计数与年度数同列，只能看数量级。',
      },
      draw: draw('log'),
    },
    {
      id: 'per-head',
      view: { en: 'Per 10,000 residents', zh: '每万名居民' },
      figures: all,
      context: [suzhou, huzhou, dongtou],
      title: {
        en: 'Per 10,000 residents: counts of different kinds, not to be ranked',
        zh: '按每万名居民算：口径各不相同，分不出高下',
      },
      description: {
        en: `The same marks per 10,000 residents at the census of 1 November 2020, on a scale from zero. Suzhou, {context:${suzhou}} residents: {rate:${target}/${suzhou}} promised in all, {rate:${year}/${suzhou}} in a year, {rate:${sum}/${suzhou}} as a running total. Huzhou, {context:${huzhou}}: {rate:${floor}/${huzhou}} a year. Dongtou, {context:${dongtou}}: {rate:${start}/${dongtou}} in 2022.`,
        zh: `同样的记号，按2020年11月1日普查的每万名居民计算，轴从零开始。苏州常住人口{context:${suzhou}}人：承诺合计{rate:${target}/${suzhou}:unit}，一年{rate:${year}/${suzhou}:unit}，累计{rate:${sum}/${suzhou}:unit}。湖州{context:${huzhou}}人：每年{rate:${floor}/${huzhou}:unit}。洞头{context:${dongtou}}人：2022年{rate:${start}/${dongtou}:unit}。`,
      },
      note: {
        en: 'Our working: person-times over residents at the census of 1 November 2020. Not people trained: one person may be several person-times. Suzhou’s three counts differ in span and perhaps in kind.',
        zh: '本站推算：人次除以2020年11月1日普查的常住人口。不是受训的人数，同一人可计多次。苏州几个数的起止不同，口径也可能不同。',
      },
      draw: draw('per-head'),
    },
  ],
});
