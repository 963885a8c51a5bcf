import { family } from './check.ts';
import { compare, show } from './step.ts';
import { of, over } from './terms.ts';

const money = 'suzhou-refund-money-undated';
const firms = 'suzhou-refund-firms-undated';
const workers = 'suzhou-refund-workers-undated';
const filings = 'suzhou-filings-2021-05-31';

export default family({
  people: {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `The {figure:${workers}} person-times that refunds covered are that many different filed workers.`,
      zh: `稳岗返还惠及的{figure:${workers}}人次，就是这么多名不同的备案职工。`,
    },
    meaning: {
      en: 'They cannot be: they are more than all filed workers. A person-time counts somebody again each time, so how many people were reached is not known.',
      zh: '不可能：它比全部备案人数还多。人次是每惠及一次计一次，实际惠及多少人并不知道。',
    },
    steps: [compare(of(workers), '≤', of(filings))],
  },
  fit: {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `The {figure:${firms}} firm-times stand for more than one employee each, as {figure:${workers}} person-times require.`,
      zh: `惠及企业{figure:${firms}}户次、职工{figure:${workers}}人次，平均每户次不止一名职工。`,
    },
    meaning: {
      en: 'The totals fit one another. The averages are for a firm-time and a person-time, not for a firm or a worker, and the span they are added up over is unknown.',
      zh: '几个总数彼此说得通。平均数是每户次、每人次的，不是每家企业、每名职工的；累计的起止时间也不知道。',
    },
    steps: [
      compare(of(workers), '>', of(firms)),
      show(over(of(workers), of(firms)), {
        label: { en: 'Person-times for a firm-time', zh: '每户次的人次' },
      }),
      show(over(of(money), of(workers)), {
        label: { en: 'Yuan for a person-time', zh: '每人次的金额（元）' },
      }),
    ],
  },
});
