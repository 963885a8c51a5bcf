import { chart } from './chart.ts';
import { residents } from './forms/group-words.ts';
import { groups } from './forms/groups.ts';

const floor = 'huzhou-new-urban-jobs-2026-12-31-target';
const start = 'dongtou-new-urban-jobs-2022-baseline';
const aim = 'dongtou-new-urban-jobs-2026-target';
const [huzhou, dongtou] = [residents('huzhou'), residents('dongtou')];

const draw = groups({ en: 'People', zh: '人数' }, [
  {
    place: 'huzhou',
    lines: [{ id: floor, entry: { en: 'a year, Aug 2024 to 2026', zh: '每年，2024年8月—2026年' } }],
  },
  {
    place: 'dongtou',
    lines: [
      { id: start, entry: { en: 'in 2022, where the plan starts', zh: '2022年，方案的起点' } },
      {
        id: aim,
        entry: { en: 'in 2026, as in each year of the plan', zh: '2026年，规划期各年相同' },
      },
    ],
  },
]);

export default chart({
  title: { en: 'New urban jobs: Huzhou and Dongtou', zh: '城镇新增就业：湖州与洞头' },
  subtitle: {
    en: 'People newly in work in towns, a year; those who lose work are not taken off.',
    zh: '一年里城镇新就业的人数；失去工作的人没有减去。',
  },
  states: [
    {
      id: 'absolute',
      view: { en: 'As printed', zh: '原数' },
      figures: [floor, start, aim],
      title: {
        en: `A city promises {figure:${floor}}, a district {figure:${aim}}`,
        zh: `全市{figure:${floor}:unit}，一个区{figure:${aim}:unit}`,
      },
      description: {
        en: `Three lines on one scale from zero: Huzhou promises {figure:${floor}} new urban jobs a year; Dongtou starts from {figure:${start}} in 2022 and promises {figure:${aim}} in 2026. Dongtou’s marks stand next to zero.`,
        zh: `同一条从零开始的轴上有三行：湖州承诺每年城镇新增就业{figure:${floor}:unit}；洞头2022年为{figure:${start}}人，2026年目标{figure:${aim}}人。洞头的记号紧挨着零。`,
      },
      note: {
        en: 'Huzhou’s is a floor for every year with no total printed, so it is never multiplied. Dongtou aims below its own 2022 level.',
        zh: '湖州是年度下限，没有写总数，因此不能相乘。洞头的目标低于自己2022年的水平。',
      },
      draw: draw('linear'),
    },
    {
      id: 'per-head',
      view: { en: 'Per 10,000 residents', zh: '每万名居民' },
      figures: [floor, start, aim],
      context: [huzhou, dongtou],
      title: {
        en: `Per 10,000 residents: {rate:${floor}/${huzhou}} beside {rate:${aim}/${dongtou}}`,
        zh: `每万名居民：{rate:${floor}/${huzhou}:unit}，与{rate:${aim}/${dongtou}:unit}并列`,
      },
      description: {
        en: `The same lines per 10,000 residents at the census of 1 November 2020: Huzhou, with {context:${huzhou}} residents, {rate:${floor}/${huzhou}} a year; Dongtou, with {context:${dongtou}}, {rate:${start}/${dongtou}} in 2022 and {rate:${aim}/${dongtou}} promised for 2026.`,
        zh: `同样三行，按2020年11月1日普查的每万名居民计算：湖州常住人口{context:${huzhou}}人，每年{rate:${floor}/${huzhou}:unit}；洞头{context:${dongtou}}人，2022年{rate:${start}/${dongtou}:unit}，2026年目标{rate:${aim}/${dongtou}:unit}。`,
      },
      note: {
        en: 'The rates are our working: residents at the census of 1 November 2020, years before these promises. A floor and a plain number, a city and a district: no ranking.',
        zh: '比率是本站推算，分母为2020年11月1日普查的常住人口，比这些承诺早好几年。一个是下限，一个不是；一个是市，一个是区：不作排名。',
      },
      draw: draw('per-head'),
    },
  ],
});
