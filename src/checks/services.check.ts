import { family } from './check.ts';
import { compare, show, integers } from './step.ts';
import { exactly, over, within } from './terms.ts';

const firms = 'suzhou-firms-advised-undated';
const advice = 'suzhou-advice-given-undated';
const rounds = 'suzhou-talks-rounds-undated';
const sessions = 'suzhou-talks-sessions-undated';
const attendees = 'suzhou-talks-attendees-undated';
const proposals = 'suzhou-talks-proposals-undated';
const winners = 'suzhou-contest-winners-undated';
const tenth = 'suzhou-contest-winners-share-undated';
const insuredFirms = 'suzhou-injury-insured-firms-2020-11-30';
const insured = 'suzhou-injury-insured-workers-2020-11-30';
const honoured = 'china-honoured-organisations-2021-01-06';
const inJiangsu = 'jiangsu-honoured-organisations-2021-01-06';

export default family({
  advice: {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `Each of {figure:${firms}} key firms was advised at least once on average: {figure:${advice}} times in all.`,
      zh: `{figure:${firms}}家重点企业，共指导{figure:${advice}}次，平均每家不止一次。`,
    },
    meaning: {
      en: 'The counts fit, whatever “nearly” and “more than” hide. Times are no firms: one firm may be advised more than once.',
      zh: '不论“近”和“余”差多少，两个数都说得通。次数不是家数，一家企业可能不止一次。',
    },
    steps: [compare(within(advice), '≥', within(firms))],
  },
  talks: {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `Each of the {figure:${rounds}} rounds of talks had at least one of the {figure:${sessions}} sessions.`,
      zh: `恳谈会{figure:${rounds}}期、{figure:${sessions}}场，每期至少一场。`,
    },
    meaning: {
      en: 'The counts fit: a round has several sessions.',
      zh: '两个数说得通，一期有几场。',
    },
    steps: [
      compare(exactly(sessions), '≥', exactly(rounds)),
      show(over(exactly(sessions), exactly(rounds))),
    ],
  },
  proposals: {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `The talks settled at least one proposal for everyone who came: {figure:${proposals}} of them.`,
      zh: `恳谈会收集解决建议{figure:${proposals}}条，平均每个参加者至少一条。`,
    },
    meaning: {
      en: 'It looks like it, but the people are “more than” a round number, so they may be more or fewer than the proposals.',
      zh: '看起来如此，但人数只写“超”一个整数，可能多于也可能少于建议条数。',
    },
    steps: [compare(exactly(proposals), '≥', within(attendees))],
  },
  contest: {
    kind: 'document',
    verdict: 'holds',
    claim: {
      en: `If {figure:${winners}} winners are {figure:${tenth}} of the nation’s, the nation has a whole number of them.`,
      zh: `{figure:${winners}}名选手占全国的{figure:${tenth}}，全国获奖人数应为整数。`,
    },
    meaning: {
      en: 'It has. The national count is not printed; it follows only if the fraction is exact.',
      zh: '确为整数。全国人数原文没有印出，只有分数精确时才能这样推算。',
    },
    steps: [integers(over(exactly(winners), exactly(tenth)))],
  },
  insured: {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `The {figure:${insuredFirms}} firms insure at least one part-time worker each on average, {figure:${insured}} in all.`,
      zh: `{figure:${insuredFirms}}户企业合计为{figure:${insured}}名非全日制人员参保，平均每户不止一名。`,
    },
    meaning: {
      en: 'The counts fit. How many part-time workers there are, the text does not say.',
      zh: '两个数说得通。全市有多少非全日制人员，原文没有说。',
    },
    steps: [
      compare(exactly(insured), '≥', exactly(insuredFirms)),
      show(over(exactly(insured), exactly(insuredFirms))),
    ],
  },
  honours: {
    kind: 'document',
    verdict: 'holds',
    claim: {
      en: `Of {figure:${honoured}} organisations honoured in China, {figure:${inJiangsu}} are in Jiangsu.`,
      zh: `全国{figure:${honoured}}家先进集体中，江苏有{figure:${inJiangsu}}家。`,
    },
    meaning: {
      en: 'The part is smaller than the whole. Suzhou’s bureau is one of those in Jiangsu.',
      zh: '部分小于整体。苏州市人社局是江苏的其中一家。',
    },
    steps: [
      compare(exactly(inJiangsu), '≤', exactly(honoured)),
      show(over(exactly(inJiangsu), exactly(honoured)), { form: 'percent' }),
    ],
  },
});
