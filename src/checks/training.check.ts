import { family } from './check.ts';
import { compare, same, show } from './step.ts';
import { exactly, of, over } from './terms.ts';

const target = 'suzhou-training-2022-12-31-target';
const year = 'suzhou-training-a-year-undated';
const total = 'suzhou-training-cumulative-undated';
const money = 'suzhou-training-money-2022-05-target';
const filings = 'suzhou-filings-2021-05-31';

export default family({
  'year-beats-target': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Suzhou trained {ratio:${year}/${target}} what it had set out to: {figure:${year}} person-times for {figure:${target}}.`,
      zh: `目标是{figure:${target}:unit}，年培训{figure:${year}:unit}，做到了目标的{ratio:${year}/${target}}。`,
    },
    meaning: {
      en: 'The number is larger, but the target stands in the sentence on subsidised training and the result follows one on an online platform, for a year that is not named. Whether it is the same training cannot be told.',
      zh: '数字确实更大。但目标出自谈补贴性培训的句子，结果接在在线平台之后，又没写是哪一年，是不是同一类培训无从判断。',
    },
    steps: [
      compare(of(year), '≥', exactly(target)),
      show(over(of(year), exactly(target))),
      same('accrual', year, target),
      same('period', year, target),
    ],
  },
  'total-beats-target': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Suzhou trained {ratio:${total}/${target}} what it had set out to: {figure:${total}} person-times added up for {figure:${target}}.`,
      zh: `目标是{figure:${target}:unit}，累计培训{figure:${total}:unit}，做到了目标的{ratio:${total}/${target}}。`,
    },
    meaning: {
      en: 'The total has no start. It may begin long before the target was set, and its sentence names a project rather than subsidised training.',
      zh: '累计数没有起点，可能远早于目标提出的时间；该句提到的又是一项工程，不是补贴性培训。',
    },
    steps: [
      compare(of(total), '≥', exactly(target)),
      show(over(of(total), exactly(target))),
      same('period', total, target),
    ],
  },
  'year-within-total': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `One year’s {figure:${year}} person-times are no more than the total of {figure:${total}}.`,
      zh: `一年的{figure:${year}}人次没有超过累计的{figure:${total}}人次。`,
    },
    meaning: {
      en: 'The numbers do not contradict each other. Neither text says that the year is a part of the total.',
      zh: '两个数不冲突。但两份文件都没有说这一年包含在累计之内。',
    },
    steps: [compare(of(year), '≤', of(total))],
  },
  people: {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Suzhou trained {figure:${total}} people.`,
      zh: `苏州培训了{figure:${total}}人。`,
    },
    meaning: {
      en: 'These are person-times: somebody who took several courses is counted for each. How many people they are cannot be told.',
      zh: '这是人次，同一人参加几次就计几次，实际多少人无从得知。',
    },
    steps: [same('unit', total, filings)],
  },
  'money-each': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `The money of the project, {figure:${money}} yuan, is the price of {figure:${target}} person-times of training.`,
      zh: `{figure:${money}:unit}就是培训{figure:${target}:unit}的费用。`,
    },
    meaning: {
      en: 'The money is for one project within a span of its own; the target covers all subsidised training to the end of 2022. A price for one person-time, though it divides, would be made up.',
      zh: '这笔钱属于一项工程，期限也不同；目标涵盖到2022年底的全部补贴性培训。两者虽能相除，得出的人均费用却是臆造的。',
    },
    steps: [same('period', money, target), same('indicator', money, target)],
  },
});
