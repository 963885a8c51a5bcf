import { family } from './check.ts';
import { inWork, levelOf, stepsOf, targetOf, targetsOf } from './dongtou.ts';
import { compare } from './step.ts';
import { count, exactly, minus, plus, times } from './terms.ts';

const jobsTotal = 'dongtou-new-urban-jobs-total-2027-target';
const jobs = targetsOf('new-urban-jobs').map(exactly);
const jobsBefore = levelOf('new-urban-jobs');
const checkupsTotal = 'dongtou-labour-checkups-total-2027-target';
const trained = levelOf('training-cumulative');
const trainedFirst = targetOf('training-cumulative', 2023);
const trainedLast = targetOf('training-cumulative', 2027);
const sixYears = count([trained, ...targetsOf('training-cumulative')], { en: 'years', zh: '年' });

export default family({
  jobs: {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `Dongtou’s total of {figure:${jobsTotal}} new urban jobs is the sum of its targets for 2023 to 2027.`,
      zh: `洞头累计城镇新增就业{figure:${jobsTotal}}人，等于2023年至2027年各年目标之和。`,
    },
    meaning: {
      en: 'So this running total starts in 2023, though the plan does not say so.',
      zh: '可见这个“累计”从2023年算起，虽然方案没有写明。',
    },
    steps: [compare(plus(...jobs), '=', exactly(jobsTotal))],
  },
  checkups: {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `Dongtou’s total of {figure:${checkupsTotal}} labour check-ups is the sum of its targets for 2023 to 2027.`,
      zh: `洞头累计用工体检{figure:${checkupsTotal}}家次，等于2023年至2027年各年目标之和。`,
    },
    meaning: {
      en: 'This total starts in 2023 as well. The first year’s target is much larger than the others, and that year was nearly over.',
      zh: '这个累计也从2023年算起。第一年的目标远大于其后各年，而那一年已近年底。',
    },
    steps: [
      compare(plus(...targetsOf('labour-checkups').map(exactly)), '=', exactly(checkupsTotal)),
    ],
  },
  training: {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `Dongtou’s running total of training grows each year by as much as its first value, {figure:${trained}} in 2022.`,
      zh: `洞头职业技能培训累计数每年的增量，都等于2022年的首个数{figure:${trained}}。`,
    },
    meaning: {
      en: 'So this running total includes 2022: its first value is one year’s work, not the sum of earlier years.',
      zh: '可见这个累计包含2022年：首个数就是一年的量，而不是往年之和。',
    },
    steps: [
      compare(minus(exactly(trainedFirst), exactly(trained)), '=', exactly(trained)),
      ...stepsOf('training-cumulative').map(([before, after]) =>
        compare(minus(exactly(after), exactly(before)), '=', exactly(trained)),
      ),
      compare(times(exactly(trained), sixYears), '=', exactly(trainedLast)),
    ],
  },
  'training-in-plan': {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `In the years 2023 to 2027 Dongtou is to give {figure:${trainedLast}} person-times of training.`,
      zh: `2023年至2027年，洞头要开展职业技能培训{figure:${trainedLast}}人次。`,
    },
    meaning: {
      en: 'The printed total includes what was done in 2022, before the plan. Its own years add less.',
      zh: '印出的累计数含有方案之前的2022年，方案自己的年份要少一年的量。',
    },
    steps: [compare(minus(exactly(trainedLast), exactly(trained)), '=', exactly(trainedLast))],
  },
  'jobs-are-gross': {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `With {figure:${jobsTotal}} new urban jobs, as many more people will be in work in Dongtou.`,
      zh: `城镇新增就业{figure:${jobsTotal}}人，洞头的从业人员就会增加这么多。`,
    },
    meaning: {
      en: 'New urban jobs are counted gross: people who lose their work are not taken off. The plan’s own rows on skilled workers imply fewer people in work.',
      zh: '城镇新增就业是毛数，失业的人没有从中减去。方案自己的技能人才目标反而意味着从业人员减少。',
    },
    steps: [compare(minus(inWork(2027), inWork(2023)), '=', exactly(jobsTotal))],
  },
  'one-start': {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `Dongtou’s total of {figure:${jobsTotal}} new urban jobs includes 2022, as its total of training does.`,
      zh: `洞头累计城镇新增就业{figure:${jobsTotal}}人与培训累计数一样，包含2022年。`,
    },
    meaning: {
      en: 'With 2022 the sum would be far larger. In one plan the same word for a running total has two different starts, so each must be worked out.',
      zh: '若含2022年，合计会大得多。同一份方案里“累计”的起算年份并不统一，必须逐项推算。',
    },
    steps: [compare(plus(exactly(jobsBefore), ...jobs), '=', exactly(jobsTotal))],
  },
});
