import type { Text } from '../i18n/lang.ts';
import { chart } from './chart.ts';
import { facing, type Promised } from './forms/facing.ts';

const training = 'suzhou-training-2022-12-31-target';
const floor2020 = 'suzhou-harmonious-firms-2020-12-31-target';
const floor2022 = 'suzhou-harmonious-firms-2022-12-31-target';
const yearly = 'suzhou-training-a-year-undated';
const total = 'suzhou-training-cumulative-undated';
const firms = 'suzhou-harmonious-firms-undated';

/** Those with a later figure first, then by the day they fall due; last those without a day. */
const promises: readonly Promised[] = [
  {
    id: training,
    entry: { en: 'Training, person-times', zh: '培训，人次' },
    due: { en: 'end of 2022', zh: '2022年底' },
    brief: { en: 'Training, times', zh: '培训，人次' },
    result: { id: yearly, sub: { en: '“a year”, Jan 2021', zh: '“年培训”，2021年1月' } },
  },
  {
    id: floor2020,
    entry: { en: 'Harmonious firms', zh: '和谐企业占比' },
    due: { en: 'end of 2020', zh: '2020年底' },
    result: { id: total, sub: { en: 'total, Sept 2021', zh: '累计，2021年9月' } },
  },
  {
    id: floor2022,
    entry: { en: 'Harmonious firms', zh: '和谐企业占比' },
    due: { en: 'end of 2022', zh: '2022年底' },
    result: { id: firms, sub: { en: 'share, Sept 2021', zh: '占比，2021年9月' } },
  },
  {
    id: 'suzhou-schools-2020-target',
    entry: { en: 'Schools', zh: '学校，所' },
    due: { en: 'in 2020', zh: '2020年' },
  },
  {
    id: 'suzhou-school-places-2020-target',
    entry: { en: 'School places', zh: '学位，个' },
    due: { en: 'in 2020', zh: '2020年' },
  },
  {
    id: 'suzhou-partner-colleges-2022-05-target',
    entry: { en: 'Partner institutions', zh: '合作院校等，所' },
    due: { en: 'by May 2022', zh: '2022年5月' },
  },
  {
    id: 'suzhou-training-money-2022-05-target',
    entry: { en: 'Money for training, yuan', zh: '培训资金，元' },
    brief: { en: 'Funds, yuan', zh: '培训资金，元' },
    due: { en: 'by May 2022', zh: '2022年5月' },
  },
  {
    id: 'suzhou-rental-homes-2023-05-target',
    entry: { en: 'Homes or rooms', zh: '租赁住房，套（间）' },
    due: { en: 'by May 2023', zh: '2023年5月' },
  },
  {
    id: 'suzhou-model-workers-undated-target',
    entry: { en: 'Most beautiful workers', zh: '最美劳动者，名' },
    brief: { en: 'Honoured, a year', zh: '最美劳动者，每年' },
    due: { en: 'each year', zh: '每年' },
  },
  {
    id: 'suzhou-startup-beneficiaries-undated-projection',
    entry: { en: 'Start-up help, times', zh: '创业扶持，人次' },
    brief: { en: 'Aid a year, times', zh: '创业扶持，每年' },
    due: { en: 'each year', zh: '每年' },
  },
  {
    id: 'suzhou-startup-subsidy-undated-projection',
    entry: { en: 'Start-up subsidies, yuan', zh: '创业补贴，元' },
    brief: { en: 'Grants, yuan', zh: '创业补贴，元' },
    due: { en: 'no day given', zh: '未写期限' },
  },
];

const ids = promises.map(({ id }) => id);
const results = [yearly, total, firms];

const draw = facing({
  lines: promises,
  heads: {
    promised: { en: 'Promised, May 2020', zh: '2020年5月的承诺' },
    reported: { en: 'Later figures', zh: '后来的数字' },
    due: { en: 'Due', zh: '期限' },
    seen: { en: 'By Sept 2021', zh: '到2021年9月' },
  },
  dues: {
    'in-time': { en: 'had come due', zh: '已到期' },
    later: { en: 'not due yet', zh: '还没到期' },
    undated: { en: 'no last day', zh: '没写截止日' },
  },
  answers: [
    { promises: [training], results: [yearly, total] },
    { promises: [floor2020, floor2022], results: [firms] },
  ],
  blank: { en: 'No later text returns to these.', zh: '后来的文件没有再提这些。' },
});

const list: Text = {
  en: `training {figure:${training}:accrual} by the end of 2022; harmonious firms {figure:${floor2020}} by the end of 2020 and {figure:${floor2022}} by the end of 2022; {figure:suzhou-schools-2020-target} schools and {figure:suzhou-school-places-2020-target} school places in 2020; {figure:suzhou-partner-colleges-2022-05-target} partner institutions in all and {figure:suzhou-training-money-2022-05-target:unit:accrual} for training by May 2022; {figure:suzhou-rental-homes-2023-05-target:unit:accrual} to rent by May 2023; and without a last year {figure:suzhou-model-workers-undated-target} “most beautiful workers” a year, start-up help for {figure:suzhou-startup-beneficiaries-undated-projection:unit} a year and, not said whether a year or in all, {figure:suzhou-startup-subsidy-undated-projection} for start-ups, the last pair being forecasts`,
  zh: `2022年底前培训{figure:${training}:accrual}；和谐企业占比2020年底{figure:${floor2020}}、2022年底{figure:${floor2022}}；2020年学校{figure:suzhou-schools-2020-target:unit}、学位{figure:suzhou-school-places-2020-target:unit}；2022年5月前合作院校{figure:suzhou-partner-colleges-2022-05-target:accrual}、培训资金{figure:suzhou-training-money-2022-05-target:unit:accrual}；2023年5月前租赁住房{figure:suzhou-rental-homes-2023-05-target:unit:accrual}；没写期限的有最美劳动者每年{figure:suzhou-model-workers-undated-target:unit}，以及预估的创业扶持每年{figure:suzhou-startup-beneficiaries-undated-projection:unit}，创业补贴{figure:suzhou-startup-subsidy-undated-projection:unit}（没有写明是否每年）`,
};

export default chart({
  title: { en: 'The promises of May 2020, and any later figure', zh: '2020年5月的承诺与下文' },
  subtitle: {
    en: 'Every target and projection with a number in the newspaper’s text about Suzhou of May 2020.',
    zh: '2020年5月写苏州的那篇报道里，全部带数字的目标与预估。',
  },
  states: [
    {
      id: 'promised',
      name: { en: 'Promised', zh: '承诺' },
      figures: ids,
      title: {
        en: '{count:asked:document=suzhou-2020-measures} targets and projections with a number, most of them with a date',
        zh: '带数字的目标与预估{count:asked:document=suzhou-2020-measures}个，多数写了期限',
      },
      description: {
        en: `A ruled line for each: ${list.en}. The right page is blank.`,
        zh: `一行一个：${list.zh}。右页空白。`,
      },
      note: {
        en: 'The text is a newspaper’s account of the policy; the policy itself has not been read.',
        zh: '这份文件是报纸对政策的报道，政策原件未见。',
      },
      draw: draw('promised'),
    },
    {
      id: 'due',
      claims: ['suzhou-three-texts'],
      name: { en: 'Due', zh: '到期' },
      figures: ids,
      title: {
        en: 'By the last text about Suzhou, {count:asked:document=suzhou-2020-measures:due=in-time} of the {count:asked:document=suzhou-2020-measures} had come due',
        zh: '到最后一篇写苏州的文章，{count:asked:document=suzhou-2020-measures}个里到期的有{count:asked:document=suzhou-2020-measures:due=in-time}个',
      },
      description: {
        en: `The same lines: ${list.en}. Beside each the right page says whether it had come due on 7 September 2021, when the last text about Suzhou was published: schools, school places and the first share of firms had; {count:asked:document=suzhou-2020-measures:due=later:spelled} had not, and {count:asked:document=suzhou-2020-measures:due=undated:spelled} have no last day.`,
        zh: `同样的各行：${list.zh}。右页逐行写明到2021年9月7日，即最后一篇写苏州的文章发表时是否到期：学校、学位和头一道和谐企业占比已到期，{count:asked:document=suzhou-2020-measures:due=later}个还没到期，{count:asked:document=suzhou-2020-measures:due=undated}个没写截止日。`,
      },
      note: {
        en: '“In the year” is read as 2020; “within so many years” is counted from May 2020. The right page is our working.',
        zh: '“年内”按2020年理解，“几年内”从2020年5月起算。右页是本站所算。',
      },
      draw: draw('due'),
    },
    {
      id: 'answered',
      claims: ['suzhou-three-texts'],
      name: { en: 'Answered', zh: '有下文' },
      figures: [...ids, ...results],
      title: {
        en: 'The two later texts about Suzhou give figures on {count:answered:document=suzhou-2020-measures} of its {count:asked:document=suzhou-2020-measures} targets and projections',
        zh: '{count:asked:document=suzhou-2020-measures}个里，后来写苏州的文章再给出数字的有{count:answered:document=suzhou-2020-measures}个',
      },
      description: {
        en: `The same lines: ${list.en}. Red lines lead from the training promise to {figure:${yearly}} a year and to a running total of {figure:${total}}, and from both shares of harmonious firms to {figure:${firms}}. The other lines are blank at the right.`,
        zh: `同样的各行：${list.zh}。红线从培训承诺连到一年{figure:${yearly}}和累计{figure:${total}}，从两道和谐企业占比连到{figure:${firms}}。其余各行右页空白。`,
      },
      note: {
        en: 'A later figure is not a verdict: the kind of training is uncertain, and the share, of firms with a union of their own that operate normally, has no day. The later texts are about the labour bureau, and homes and schools are not its business.',
        zh: '有下文不等于有定论：培训是否同一类并不清楚，占比（分母为单独建会并正常经营的企业）没有统计日。后来的文章写的是人社部门，住房和学校本不归它管。',
      },
      draw: draw('answered'),
    },
  ],
});
