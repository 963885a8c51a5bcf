import { family } from './check.ts';
import { compare, same } from './step.ts';
import { between, due, exactly, minus, of, over, plus, published, times } from './terms.ts';

const near = 'suzhou-harmonious-firms-2020-12-31-target';
const far = 'suzhou-harmonious-firms-2022-12-31-target';
const result = 'suzhou-harmonious-firms-undated';

const climbed = over(minus(of(result), exactly(near)), minus(exactly(far), exactly(near)));
const crossing = plus(due(near), times(climbed, minus(due(far), due(near))));

export default family({
  '2020-floor': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `The {figure:${result}} printed in September 2021 shows that the share was {figure:${near}} at the end of 2020.`,
      zh: `2021年9月印出的和谐企业占比{figure:${result}}，说明2020年底的占比在{figure:${near}}。`,
    },
    meaning: {
      en: 'The result is above the floor and has the same definition. But it was printed in September 2021 without a day, so what the share was at the end of 2020 is not known.',
      zh: '结果高于下限，口径相同。但它见于2021年9月的文章，没有统计日，2020年底是多少并不知道。',
    },
    steps: [compare(of(result), '≥', exactly(near)), same('period', result, near)],
  },
  '2022-floor': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `The {figure:${result}} shows that Suzhou fell short of {figure:${far}} at the end of 2022.`,
      zh: `和谐企业占比{figure:${result}}，说明苏州2022年底没有到{figure:${far}}。`,
    },
    meaning: {
      en: 'The result is below the floor, but it was printed more than a year before the floor was due. A text of 2021 could not report on the end of 2022.',
      zh: '结果低于下限，但报告时离期限还有一年多。2021年的文章不可能报告2022年底的情况。',
    },
    steps: [compare(of(result), '<', exactly(far)), same('period', result, far)],
  },
  'on-track': {
    kind: 'working',
    verdict: 'cannot-be-told',
    claim: {
      en: `{figure:${result}:capital} was ahead of the straight line from {figure:${near}} to {figure:${far}}.`,
      zh: `和谐企业占比{figure:${result}}，已高于从{figure:${near}:bound=false}到{figure:${far}:bound=false}的连线。`,
    },
    meaning: {
      en: 'It was if it was counted before the line passes it, in the summer of 2021, and behind if it was counted later. The text gives no day. The line is ours; the city promised floors, not a path.',
      zh: '直线在2021年夏天经过这个数：若统计在此之前就超前，在此之后就落后，而原文没写日期。直线是我们画的，市里承诺的是下限，不是路径。',
    },
    steps: [
      compare(
        between(published('suzhou-2020-measures'), published('suzhou-2021-window')),
        '<',
        crossing,
        {
          id: 'crossing',
          label: {
            en: 'The day it was counted, and the day of the line',
            zh: '统计日与直线上的日期',
          },
        },
      ),
    ],
  },
});
