import { chart } from './chart.ts';
import { calendar } from './forms/calendar.ts';

const homes = 'suzhou-rental-homes-2023-05-target';
const [filed, refiled] = ['suzhou-filings-2020-11-30', 'suzhou-filings-2021-05-31'] as const;
const promisedBySuzhou = [
  'suzhou-harmonious-firms-2020-12-31-target',
  'suzhou-training-2022-12-31-target',
  homes,
];
const first = 'dongtou-new-urban-jobs-2022-baseline';
const last = 'dongtou-new-urban-jobs-2027-target';
const path = [2023, 2024, 2025, 2026].map((year) => `dongtou-new-urban-jobs-${year}-target`);
const huzhou = 'huzhou-new-urban-jobs-2026-12-31-target';
const all = [...promisedBySuzhou, filed, refiled, huzhou, first, ...path, last];

const draw = calendar([
  { name: { en: 'Suzhou promised', zh: '苏州：承诺' }, figures: promisedBySuzhou },
  {
    name: { en: 'Suzhou reported, dated', zh: '苏州：有日期的结果' },
    figures: [filed, refiled],
  },
  { name: { en: 'Dongtou promised', zh: '洞头：承诺' }, figures: [first, ...path, last] },
  {
    name: { en: 'Dongtou: its plan reports none', zh: '洞头：方案中没有结果' },
    figures: [last],
    empty: true,
  },
  { name: { en: 'Huzhou promised', zh: '湖州：承诺' }, figures: [huzhou] },
  {
    name: { en: 'Huzhou: its plan reports none', zh: '湖州：方案中没有结果' },
    figures: [huzhou],
    empty: true,
  },
]);

const described = {
  en: `Suzhou promised from May 2020 on: {figure:${promisedBySuzhou[0]}} of firms with a union of their own that operate normally by the end of 2020, {figure:${promisedBySuzhou[1]}} person-times in all by the end of 2022, {figure:${homes}} homes or rooms in all by May 2023. Its dated results are of November 2020 ({figure:${filed}} filings) and May 2021 ({figure:${refiled}}). Dongtou starts from {figure:${first}} new urban jobs in 2022 and promises {figure:${path[0]}}, {figure:${path[1]}}, {figure:${path[2]}}, {figure:${path[3]}} and {figure:${last}} for 2023 to 2027. Huzhou promises {figure:${huzhou}} a year from August 2024 to the end of 2026.`,
  zh: `苏州自2020年5月起承诺：2020年底和谐企业（分母为单独建会并正常经营的企业）{figure:${promisedBySuzhou[0]}}，2022年底培训{figure:${promisedBySuzhou[1]}:unit:accrual}，2023年5月住房{figure:${homes}:unit:accrual}。有日期的结果在2020年11月（备案{figure:${filed}:unit}）和2021年5月（{figure:${refiled}:unit}）。洞头2022年新增就业{figure:${first}:unit}，2023至2027年目标依次为{figure:${path[0]}}、{figure:${path[1]}}、{figure:${path[2]}}、{figure:${path[3]}}、{figure:${last}:unit}。湖州承诺2024年8月至2026年底城镇新增就业每年{figure:${huzhou}:unit}。`,
};

export default chart({
  title: { en: 'Which years the documents speak of', zh: '几份文件各说哪些年' },
  subtitle: {
    en: 'Marks stand on the last day of what they measure; one indicator stands for each plan’s path.',
    zh: '记号立在各数所指时段的最后一天；每份方案以一项指标为代表。',
  },
  states: [
    {
      id: 'spans',
      claims: ['results-in-suzhou-texts', 'suzhou-results-mostly-undated'],
      name: { en: 'Years covered', zh: '各说哪些年' },
      figures: all,
      title: {
        en: 'Only the texts about Suzhou report results',
        zh: '报告结果的只有写苏州的文章',
      },
      description: described,
      note: {
        en: 'Most other results about Suzhou carry no date; the dated ones are not all drawn.',
        zh: '写苏州的其他结果多半没有写明日期；有日期的也没有全部画出。',
      },
      draw: draw(),
    },
    {
      id: 'shared',
      claims: ['suzhou-due-before-huzhou-begins', 'no-common-year'],
      name: { en: 'Due and begun', zh: '到期与开始' },
      figures: all,
      title: {
        en: 'Suzhou’s last dated promise falls due before Huzhou’s first begins',
        zh: '苏州最后一项有期限的承诺到期时，湖州的方案还没开始',
      },
      description: {
        en: `${described.en} Pale columns mark the months that Suzhou shares with Dongtou and that Dongtou shares with Huzhou. Between Suzhou’s end and Huzhou’s start lies more than a year.`,
        zh: `${described.zh}浅色的竖带是苏州与洞头、洞头与湖州重合的月份；苏州的终点与湖州的起点相隔一年多。`,
      },
      note: {
        en: 'The shared columns and the gap are our working. Their dated targets share no year: none is common to all three.',
        zh: '竖带与间隔是本站所算。有期限的目标，没有哪一年三地都在其内。',
      },
      draw: draw({
        shared: [
          [homes, first],
          [huzhou, last],
        ],
        apart: [homes, huzhou],
        text: (months) => ({ en: `${months} months apart`, zh: `间隔${months}个月` }),
      }),
    },
  ],
});
