import { valued, type Cases } from './cases.ts';
import { missingTarget } from './missing-target.ts';

const result = 'jia-filings-2020-11-30';
const share = 'jia-good-firms-undated';

const view = missingTarget({
  heading: { en: 'People', zh: '人数' },
  result: {
    id: result,
    entry: { en: 'Reported', zh: '结果' },
    sub: { en: 'a year', zh: '一年' },
  },
  share: {
    id: share,
    entry: { en: 'Its target', zh: '目标' },
    sub: { en: 'nowhere printed', zh: '没有写出' },
  },
  of: { en: `{figure:${share}} of it`, zh: `目标的{figure:${share}}` },
  above: (percentage) => ({ en: `${percentage} above it`, zh: `超出${percentage}` }),
  blank: { en: 'not printed', zh: '未写出' },
  ours: { en: 'our working', zh: '我们的推算' },
  ways: {
    rounded: { en: 'if it was rounded', zh: '若四舍五入' },
    cut: { en: 'if it was cut off', zh: '若舍去小数' },
  },
});

/** Numbers that leave one whole target, which those of the ledger do not. */
const values = { [result]: 1234, [share]: 401 };

export default {
  printed: valued(values, view('printed')),
  worked: valued(values, view('worked')),
} satisfies Cases;
