import type { Text } from '../i18n/lang.ts';
import { chart } from './chart.ts';
import { entries } from './forms/entries.ts';

const target = 'suzhou-training-2022-12-31-target';
const year = 'suzhou-training-a-year-undated';
const sum = 'suzhou-training-cumulative-undated';

/** How often the promise goes into a result, and the band from one to the other. */
const times = (id: string) => ({
  against: target,
  tag: {
    key: `${id}:tag`,
    text: { en: `{ratio:${id}/${target}} the promise`, zh: `承诺的{ratio:${id}/${target}}` },
  },
});

/** The three lines, and what is said under each. */
const under = (subs: Readonly<Record<'target' | 'year' | 'sum', Text>>) =>
  entries({
    heading: { en: 'Person-times', zh: '人次' },
    reference: target,
    lines: [
      { id: target, entry: { en: 'Promised', zh: '承诺' }, sub: subs.target },
      {
        id: year,
        entry: { en: 'Reported, “a year”', zh: '结果：年培训' },
        sub: subs.year,
        ...times(year),
      },
      {
        id: sum,
        entry: { en: 'Reported, running total', zh: '结果：累计' },
        sub: subs.sum,
        ...times(sum),
      },
    ],
  });

const lines = under({
  target: { en: 'May 2020, for the end of 2022', zh: '2020年5月提出，到2022年底' },
  year: { en: 'January 2021, year not said', zh: '2021年1月发布，未写何年' },
  sum: { en: 'September 2021, no start given', zh: '2021年9月发布，起点未写' },
});

const scopes = under({
  target: { en: 'subsidised courses', zh: '政府补贴性培训' },
  year: { en: 'follows the online platform', zh: '接在线上平台之后' },
  sum: { en: 'with the Golden Blue-Collar project', zh: '与“金蓝领”写在一句' },
});

export default chart({
  title: { en: 'Suzhou: training promised and reported', zh: '苏州：培训的承诺与结果' },
  subtitle: {
    en: 'Person-times (人次): a worker who takes another course is counted again.',
    zh: '单位为人次：同一人再参加一次培训，就再计一次。',
  },
  poster: 'reported',
  states: [
    {
      id: 'promised',
      name: { en: 'Promised', zh: '承诺' },
      figures: [target],
      title: {
        en: `The promise: {figure:${target}} person-times by the end of 2022`,
        zh: `承诺：到2022年底培训{figure:${target}:unit}`,
      },
      description: {
        en: `One line with a ring: {figure:${target}} person-times of training in all promised by the end of 2022. The lines for reports are empty.`,
        zh: `一行，空心圆：到2022年底开展培训{figure:${target}:unit:accrual}。结果的两行空着。`,
      },
      note: {
        en: 'The promise belongs to a sentence about subsidised training, open to every worker.',
        zh: '这一目标写在政府补贴性培训的句子里，对象是所有劳动者。',
      },
      draw: lines([target]),
    },
    {
      id: 'a-year',
      name: { en: '“A year”', zh: '“年培训”' },
      figures: [target, year],
      title: {
        en: `By January 2021 a count of {figure:${year}}: {ratio:${year}/${target}} the promise`,
        zh: `2021年1月的数是{figure:${year}:unit}，为承诺的{ratio:${year}/${target}}`,
      },
      description: {
        en: `Two lines: {figure:${target}} person-times in all promised by the end of 2022; {figure:${year}} reported as a year's training, {ratio:${year}/${target}} the promise. The last line is empty.`,
        zh: `两行：到2022年底承诺{figure:${target}:unit:accrual}；公布年培训{figure:${year}:unit}，为承诺的{ratio:${year}/${target}}。末行空着。`,
      },
      note: {
        en: 'Which year is meant the text does not say. The promise names no first day, only its last.',
        zh: '是哪一年，原文没有写。承诺也没写从何时算起，只写了截止日。',
      },
      draw: lines([target, year]),
    },
    {
      id: 'reported',
      name: { en: 'Running total', zh: '累计' },
      figures: [target, year, sum],
      title: {
        en: `Two reports: {figure:${year}} in a year, then {figure:${sum}} in all`,
        zh: `两次公布：一年{figure:${year}:unit}，后为累计{figure:${sum}:unit}`,
      },
      description: {
        en: `Three lines: {figure:${target}} person-times in all promised by the end of 2022; {figure:${year}} reported as a year's training, {ratio:${year}/${target}} the promise; {figure:${sum}} reported as a running total, {ratio:${sum}/${target}} the promise.`,
        zh: `三行：到2022年底承诺{figure:${target}:unit:accrual}；公布年培训{figure:${year}:unit}，为承诺的{ratio:${year}/${target}}；公布累计{figure:${sum}:unit}，为承诺的{ratio:${sum}/${target}}。`,
      },
      note: {
        en: 'Three scopes, perhaps: subsidised courses, an online platform, and a total without a start. Never add the two reports: one may hold the other.',
        zh: '口径可能各不相同：补贴性培训、线上平台、未写起点的累计。两次公布的数不可相加，后者可能已含前者。',
      },
      draw: lines([target, year, sum]),
    },
    {
      id: 'scopes',
      claims: ['suzhou-three-texts'],
      name: { en: 'The words beside', zh: '上下文' },
      figures: [target, year, sum],
      title: {
        en: 'Each number stands beside different words',
        zh: '数字各有各的上下文',
      },
      description: {
        en: `The same lines with what each sentence speaks of: {figure:${target}} person-times in all of subsidised courses, promised; {figure:${year}} in a year, after the online platform; {figure:${sum}} as a running total, beside the Golden Blue-Collar project. The last pair are {ratio:${year}/${target}} and {ratio:${sum}/${target}} the promise.`,
        zh: `同样三行，各写明所在的句子讲什么：承诺的{figure:${target}:unit:accrual}，讲政府补贴性培训；年培训{figure:${year}:unit}，接在线上平台之后，为承诺的{ratio:${year}/${target}}；累计{figure:${sum}:unit}，与“金蓝领”培育工程同一句，为承诺的{ratio:${sum}/${target}}。`,
      },
      note: {
        en: 'What a sentence speaks of is not what its number counts: perhaps all three count alike, perhaps not. No text says.',
        zh: '句子讲什么，不等于数字数的是什么：也许是一回事，也许不是，文件没有说。',
      },
      draw: scopes([target, year, sum]),
    },
  ],
});
