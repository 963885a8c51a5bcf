import { family } from './check.ts';
import { compare, same } from './step.ts';
import { exactly, within } from './terms.ts';

const beneficiaries = 'suzhou-startup-beneficiaries-undated-projection';
const subsidy = 'suzhou-startup-subsidy-undated-projection';
const honoured = 'suzhou-model-workers-undated-target';
const cap = 'suzhou-training-reward-cap-2020-05-20-rule';

export default family({
  'startup-each': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `The money for start-ups, {figure:${subsidy}} yuan, is what {figure:${beneficiaries}} person-times receive in a year.`,
      zh: `创业补贴{figure:${subsidy}}元，就是一年{figure:${beneficiaries}}人次领到的钱。`,
    },
    meaning: {
      en: 'Both are forecasts, and the text leaves open whether the money is for a year or in all. No sum for one person follows.',
      zh: '两者都是预估，而且原文没有说钱是每年的还是总额，推不出每人多少。',
    },
    steps: [same('accrual', beneficiaries, subsidy)],
  },
  'reward-each': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Each of the {figure:${honoured}} workers honoured in a year receives {figure:${cap}:bound=false} yuan.`,
      zh: `每年遴选的{figure:${honoured}}名劳动者，人人可得{figure:${cap}:bound=false}元。`,
    },
    meaning: {
      en: 'It is a cap, for those who train further, over several years. What anyone receives is not said.',
      zh: '这是上限，只给提升技能的人，而且是几年合计。各人实际得多少没有说。',
    },
    steps: [compare(within(cap), '≥', exactly(cap))],
  },
});
