import type { Cases } from './cases.ts';
import { entries, type Line } from './entries.ts';

const target = 'jia-training-2022-12-31-target';
const year = 'jia-training-2020';
const sum = 'jia-training-undated';

const lines: readonly Line[] = [
  {
    id: target,
    entry: { en: 'Promised', zh: '承诺' },
    sub: { en: 'for the end of a year', zh: '到一年的年底' },
  },
  {
    id: year,
    entry: { en: 'Reported, under the promise', zh: '结果，不到承诺' },
    sub: { en: 'a year', zh: '一年' },
    against: target,
    tag: { key: `${year}:tag`, text: { en: 'a tag beside the mark', zh: '标记旁的话' } },
  },
  {
    id: sum,
    entry: { en: 'Reported, with a bound', zh: '结果，有上下限' },
    sub: { en: 'no date', zh: '没有日期' },
    tag: {
      key: `${sum}:tag`,
      text: { en: 'a tag without room beside it', zh: '旁边没有地方的话' },
    },
  },
];

const heading = { en: 'Person-times', zh: '人次' };
const three = entries({ heading, lines, reference: target });

const filings = [
  'jia-filings-2020-11-30',
  'jia-filings-elsewhere-2020-11-30',
  'ding-filings-2020-11-30',
];

export default {
  all: three([target, year, sum]),
  'first-line-only': three([target]),
  'two-places': entries({
    heading: { en: 'People', zh: '人' },
    lines: filings.map((id) => ({
      id,
      entry: { en: 'Wide it takes two lines, though', zh: '宽图两行的长条目，窄图一行' },
      sub: { en: 'a sub-entry', zh: '小字' },
    })),
  })(filings),
} satisfies Cases;
