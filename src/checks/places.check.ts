import { family } from './check.ts';
import { targetOf } from './dongtou.ts';
import { compare, differ, same, show } from './step.ts';
import { context, due, exactly, minus, over } from './terms.ts';

const huzhouCeiling = 'huzhou-surveyed-unemployment-2026-target';
const dongtouCeiling = targetOf('surveyed-unemployment', 2026);
const huzhouJobs = 'huzhou-new-urban-jobs-2026-12-31-target';
const dongtouJobs = targetOf('new-urban-jobs', 2026);
const huzhouTraining = 'huzhou-training-each-year-2026-12-31-target';
const huzhouSkilled = 'huzhou-new-skilled-workers-2026-12-31-target';
const dongtouSkilled = targetOf('skilled-workers', 2026);
const elite = 'huzhou-elite-projects-2026-12-31-target';
const projects = 'suzhou-week-projects-undated';
const weekYears = 'suzhou-week-years-undated';
const training = 'suzhou-training-a-year-undated';
const lastSuzhou = 'suzhou-rental-homes-2023-05-target';
const dongtouTotal = 'dongtou-new-urban-jobs-total-2027-target';

export default family({
  unemployment: {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `Huzhou and Dongtou set one ceiling on urban unemployment, {figure:${huzhouCeiling}:bound=false}; only the number itself is allowed in one and not in the other.`,
      zh: `湖州与洞头的城镇调查失业率上限同为{figure:${huzhouCeiling}:bound=false}，差别只在是否含这个数本身。`,
    },
    meaning: {
      en: 'So the pair may be compared: the same rate, the same number, one ceiling inclusive and one strict.',
      zh: '所以这一组可以相比：指标相同，数字相同，一个含等号，一个不含。',
    },
    steps: [
      same('indicator', huzhouCeiling, dongtouCeiling),
      compare(exactly(huzhouCeiling), '=', exactly(dongtouCeiling)),
      differ('bound', huzhouCeiling, dongtouCeiling),
    ],
  },
  'no-common-year': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: 'Suzhou’s last dated promise is due before Huzhou’s first begins.',
      zh: '苏州最后一项有期限的承诺到期时，湖州的承诺还没有开始。',
    },
    meaning: {
      en: 'So among the dated promises no year is common to all the places: whatever is set side by side was promised for different times.',
      zh: '就有期限的承诺而言，三地没有共同的年份，并列的承诺都属于不同时间。',
    },
    steps: [compare(due(lastSuzhou), '<', due(huzhouJobs, 'start'))],
    claims: ['no-common-year', 'suzhou-due-before-huzhou-begins'],
  },
  'training-size': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Suzhou trains {ratio:${training}/${huzhouTraining}} as much as Huzhou.`,
      zh: `苏州的培训量是湖州的{ratio:${training}/${huzhouTraining}}。`,
    },
    meaning: {
      en: 'One is a result for a year that is not named, the other a yearly floor for later years. They show an order of size and nothing finer.',
      zh: '一个是没写年份的结果，一个是后来几年的年度下限，只能看数量级。',
    },
    steps: [same('status', training, huzhouTraining), same('period', training, huzhouTraining)],
  },
  skilled: {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Huzhou, with {figure:${huzhouSkilled}}, promises more skilled workers than Dongtou with {figure:${dongtouSkilled}}.`,
      zh: `湖州的技能人才目标（{figure:${huzhouSkilled}:unit}）多于洞头（{figure:${dongtouSkilled}}人）。`,
    },
    meaning: {
      en: 'Huzhou’s are added every year, Dongtou’s are all there are to be. A flow cannot be set against a stock.',
      zh: '湖州是每年新增，洞头是总量，流量与存量不能相比。',
    },
    steps: [
      same('indicator', huzhouSkilled, dongtouSkilled),
      same('accrual', huzhouSkilled, dongtouSkilled),
    ],
  },
  projects: {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Suzhou’s {figure:${projects}} projects in {figure:${weekYears}} years are more a year than those of Huzhou, {figure:${elite}}.`,
      zh: `苏州{figure:${weekYears}}年落户{figure:${projects}}个项目，每年多于湖州的{figure:${elite}:unit}。`,
    },
    meaning: {
      en: 'One counts every project settled through a yearly fair, the other people and teams of a selective programme. The classes differ, so the average proves nothing.',
      zh: '一个是创业周落户的全部项目，一个是精英计划的人才与团队项目，类别不同，平均数说明不了什么。',
    },
    steps: [show(over(exactly(projects), exactly(weekYears))), same('indicator', projects, elite)],
  },
  'huzhou-total': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Huzhou’s new urban jobs, {figure:${huzhouJobs}} a year, make a total for the plan, as Dongtou’s {figure:${dongtouTotal}} do.`,
      zh: `湖州每年城镇新增就业{figure:${huzhouJobs}:unit}，可像洞头的{figure:${dongtouTotal}}人那样得出总数。`,
    },
    meaning: {
      en: 'Huzhou prints a floor for every year and no total, and its plan does not run for whole years. We never multiply it.',
      zh: '湖州只写年度下限，没有总数，方案也不满整数年，本站从不替它相乘。',
    },
    steps: [
      same('accrual', huzhouJobs, dongtouTotal),
      show(minus(due(huzhouJobs), due(huzhouJobs, 'start')), {
        label: { en: 'Days from its first to its last', zh: '首日到末日的天数' },
      }),
    ],
  },
  'per-head': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Per resident, Huzhou’s new urban jobs, {figure:${huzhouJobs}} a year, outdo Dongtou’s {figure:${dongtouJobs}}.`,
      zh: `按人口平均，湖州每年城镇新增就业{figure:${huzhouJobs}:unit}，超过洞头的{figure:${dongtouJobs}}人。`,
    },
    meaning: {
      en: 'The rates may stand side by side, but they are no ranking: one is a floor for a whole city, the other a plain number for a district, and the census is of 2020.',
      zh: '可以并列，但不是排名：一个是全市的年度下限，一个是一个区的目标数，分母是2020年普查人口。',
    },
    steps: [
      show(over(exactly(huzhouJobs), context('huzhou-residents-2020-11-01')), {
        form: 'percent',
        label: { en: 'Huzhou', zh: '湖州' },
      }),
      show(over(exactly(dongtouJobs), context('dongtou-residents-2020-11-01')), {
        form: 'percent',
        label: { en: 'Dongtou', zh: '洞头' },
      }),
      same('bound', huzhouJobs, dongtouJobs),
    ],
  },
});
