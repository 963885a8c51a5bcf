import { family } from './check.ts';
import { levelOf, targetOf, targetsOf } from './dongtou.ts';
import { compare } from './step.ts';
import { corrected, count, exactly, over, plus } from './terms.ts';

const unemployment = levelOf('surveyed-unemployment');
const ceiling = targetOf('surveyed-unemployment', 2027);
const coordinators = levelOf('coordinators-trained');
const coordinatorsLater = targetsOf('coordinators-trained').slice(0, -1);
const checkups = levelOf('labour-checkups');
const checkupsTotal = 'dongtou-labour-checkups-total-2027-target';
const checkupYears = count(targetsOf('labour-checkups'), { en: 'years', zh: '年' });
const rising = [
  'high-value-patents',
  'skilled-share',
  'minimum-wage-top',
  'arrears-leads-resolved',
];
const skilled = levelOf('skilled-workers');
const helped = levelOf('key-groups-helped');

export default family({
  'unemployment-may-rise': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `Urban unemployment in Dongtou may rise from {figure:${unemployment}} and still stay inside the target, {figure:${ceiling}}.`,
      zh: `洞头城镇调查失业率从{figure:${unemployment}}上升后，仍在目标（{figure:${ceiling}}）以内。`,
    },
    meaning: {
      en: 'The target is a ceiling above the level of 2022: it promises that unemployment stays low, not that it falls.',
      zh: '目标是高于2022年水平的上限：承诺的是不升得太高，而不是下降。',
    },
    steps: [compare(exactly(unemployment), '<', exactly(ceiling))],
  },
  'coordinators-together': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `All the coordinators to be trained from 2023 to 2026 together are fewer than the {figure:${coordinators}} person-times of 2022 alone.`,
      zh: `2023年至2026年计划培训的协调员加在一起，还不到2022年一年的{figure:${coordinators}}人次。`,
    },
    meaning: {
      en: 'Why so few are left to train the plan does not say.',
      zh: '为什么剩下这么少，方案没有说明。',
    },
    steps: [
      compare(plus(...coordinatorsLater.map(exactly)), '<', exactly(coordinators), {
        id: 'together',
      }),
    ],
  },
  'checkups-a-year': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `The promised {figure:${checkupsTotal}} labour check-ups are fewer a year than the {figure:${checkups}} of 2022.`,
      zh: `承诺累计{figure:${checkupsTotal}}家次用工体检，平均每年少于2022年的{figure:${checkups}}家次。`,
    },
    meaning: {
      en: 'The total sounds large. Spread over the years it covers, it is well below what the table prints for 2022.',
      zh: '累计数看起来不小，摊到每一年，远低于2022年一栏的数。',
    },
    steps: [compare(over(exactly(checkupsTotal), checkupYears), '<', exactly(checkups))],
  },
  'others-rise': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: 'Patents, skilled workers and their share, the top minimum wage, arrears leads resolved and help for priority groups: none of these is to fall below its level of 2022 by 2027.',
      zh: '专利、技能人才总量及占比、最低工资最高档、欠薪线索化解率、重点群体帮扶率，到2027年都不低于2022年水平。',
    },
    meaning: {
      en: 'So the plan does aim higher where it counts skills, wages and patents. The level of skilled workers is taken here as we read it.',
      zh: '可见在技能、工资、专利上，方案确实要求更高。2022年的技能人才在此按我们的读法计算。',
    },
    steps: [
      ...rising.map((row) => compare(exactly(targetOf(row, 2027)), '>', exactly(levelOf(row)))),
      compare(exactly(targetOf('skilled-workers', 2027)), '>', corrected(skilled)),
      compare(exactly(targetOf('key-groups-helped', 2027)), '=', exactly(helped)),
    ],
  },
});
