import { chart } from './chart.ts';
import { entries } from './forms/entries.ts';

const refunds = 'suzhou-refund-workers-undated';
const filings = 'suzhou-filings-2021-05-31';

const lines = entries({
  heading: { en: 'As counted', zh: '数目' },
  lines: [
    {
      id: filings,
      entry: { en: 'Workers on file', zh: '用工备案人数' },
      sub: { en: 'people, end of May 2021', zh: '人，2021年5月末' },
    },
    {
      id: refunds,
      entry: { en: 'Reached by refunds', zh: '稳岗返还惠及职工' },
      sub: { en: 'person-times, no first day', zh: '人次，累计，起点未写' },
    },
  ],
});

export default chart({
  title: { en: 'Suzhou: person-times and people', zh: '苏州：人次与人' },
  subtitle: {
    en: 'Job-stabilisation refunds (稳岗返还) go to firms; the text counts their employees in person-times.',
    zh: '稳岗返还发给企业，原文按人次计惠及的职工。',
  },
  states: [
    {
      id: 'side-by-side',
      figures: [filings, refunds],
      title: {
        en: `{figure:${refunds}} person-times, {figure:${filings}} workers on file`,
        zh: `惠及{figure:${refunds}:unit}，备案{figure:${filings}:unit}`,
      },
      description: {
        en: `Two lines: {figure:${filings}} workers on file in Suzhou at the end of May 2021; {figure:${refunds}} person-times of employees in all reached by refunds, with no first day.`,
        zh: `两行：2021年5月末用工备案{figure:${filings}:unit}；稳岗返还累计惠及职工{figure:${refunds}:unit}，没有写从何时算起。`,
      },
      note: {
        en: 'Two counts of unlike things, shown together and not divided: the one adds up times over an unknown span, the other is of people at one moment.',
        zh: '两个数不是一回事，并列而不相除：一个是起点不明的累计人次，一个是某一时点的人数。',
      },
      draw: lines([filings, refunds]),
    },
  ],
});
