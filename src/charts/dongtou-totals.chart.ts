import type { Text } from '../i18n/lang.ts';
import { chart } from './chart.ts';
import { cell, cells, columns, unit, years } from './dongtou-rows.ts';
import { staircases, type Stair, type Staircase } from './layout/staircase.ts';
import type { Pen } from './pen.ts';
import type { Drawing } from './plot.ts';

const jobsTotal = 'dongtou-new-urban-jobs-total-2027-target';
const checkupsTotal = 'dongtou-labour-checkups-total-2027-target';
const training = 'training-cumulative';
const trainingTotal = cell(training, '2027');

const names = {
  jobs: { en: 'New urban jobs', zh: '城镇新增就业' },
  training: { en: 'Skills training', zh: '职业技能培训' },
  checkups: { en: 'Labour check-ups', zh: '企业用工体检' },
} as const satisfies Readonly<Record<string, Text>>;

/** A total whose table prints each year's own amount, and whose first year is the plan's. */
function summed(total: string, row: 'new-urban-jobs' | 'labour-checkups', pen: Pen): Staircase {
  let sum = 0;
  const stairs = years.map((year): Stair => {
    const figure = pen.figure(cell(row, year));
    const from = sum;
    sum += pen.number(figure);
    return { figure, year, from, to: sum, says: pen.value(figure) };
  });
  const figure = pen.figure(total);
  if (sum !== pen.number(figure)) throw new Error(`invalid sum: ${sum} is not ${total}`);
  const level = pen.figure(cell(row, '2022'));
  const note = pen.say({ en: 'left out', zh: '不计入' });
  return {
    entry: pen.say(row === 'new-urban-jobs' ? names.jobs : names.checkups),
    sub: unit(figure, pen),
    stairs,
    total: figure,
    outside: { figure: level, year: '2022', note },
    start: pen.say({ en: 'from 2023', zh: '从2023年起' }),
  };
}

/** A total whose table prints the running sum itself, and whose first step is the level. */
function running(pen: Pen): Staircase {
  let before = 0;
  const stairs = columns.map((year): Stair => {
    const figure = pen.figure(cell(training, year));
    const from = before;
    before = pen.number(figure);
    return { figure, year, from, to: before, says: pen.value(figure) };
  });
  const total = pen.figure(trainingTotal);
  return {
    entry: pen.say(names.training),
    sub: unit(total, pen),
    stairs,
    total,
    start: pen.say({ en: 'from 2022', zh: '从2022年起' }),
  };
}

function draw(view: 'jobs' | 'three', pen: Pen): Drawing {
  const rows = [summed(jobsTotal, 'new-urban-jobs', pen)];
  if (view === 'three') rows.push(running(pen), summed(checkupsTotal, 'labour-checkups', pen));
  const heading = pen.say({ en: 'Running total', zh: '累计' });
  return staircases({ rows, slots: 3, years: columns, heading }, pen);
}

const list = (row: string): Text => ({
  en: columns.map((year) => `{figure:${cell(row, year)}} in ${year}`).join(', '),
  zh: columns.map((year) => `${year}年{figure:${cell(row, year)}}`).join('，'),
});
const jobs = list('new-urban-jobs');
const trained = list(training);
const checked = list('labour-checkups');

const jobsSaid: Text = {
  en: `New urban jobs: ${jobs.en}; the total is {figure:${jobsTotal}}, the sum of the years from 2023 on, and 2022 stands outside it.`,
  zh: `城镇新增就业：${jobs.zh}；累计{figure:${jobsTotal}}，等于2023年起各年之和，2022年在外。`,
};
const trainedSaid: Text = {
  en: `Training, as a running total: ${trained.en}; the first step is 2022 itself.`,
  zh: `职业技能培训累计：${trained.zh}；第一级就是2022年。`,
};
const checkedSaid: Text = {
  en: `Labour check-ups: ${checked.en}; the total is {figure:${checkupsTotal}}, again without 2022.`,
  zh: `企业用工体检：${checked.zh}；累计{figure:${checkupsTotal}}，同样不含2022年。`,
};

export default chart({
  title: { en: 'Dongtou: running totals and where they start', zh: '洞头：累计数从哪一年算起' },
  subtitle: {
    en: 'Totals promised for 2027. The plan prints no first year; the starts in red are worked out from its own rows.',
    zh: '到2027年的累计目标。方案没有写明起算年份，红字是由表中数字推算的。',
  },
  states: [
    {
      id: 'jobs',
      figures: [...cells('new-urban-jobs'), jobsTotal],
      title: {
        en: `{figure:${jobsTotal}} new jobs: the years from 2023 on, and no more`,
        zh: `新增就业累计{figure:${jobsTotal}}人：从2023年算起`,
      },
      description: {
        en: `One staircase over the years 2022 to 2027. ${jobsSaid.en}`,
        zh: `2022年至2027年的一个阶梯。${jobsSaid.zh}`,
      },
      note: {
        en: 'New urban jobs are counted gross: nobody who leaves work is taken off.',
        zh: '城镇新增就业是毛数，不扣除离开岗位的人。',
      },
      draw: (pen) => draw('jobs', pen),
    },
    {
      id: 'three',
      figures: [
        ...cells('new-urban-jobs'),
        jobsTotal,
        ...cells(training),
        ...cells('labour-checkups'),
        checkupsTotal,
      ],
      title: {
        en: 'One word for a running total, and more than one start',
        zh: '同样是“累计”，起点并不一样',
      },
      description: {
        en: `Staircases over the years 2022 to 2027. ${jobsSaid.en} ${trainedSaid.en} ${checkedSaid.en}`,
        zh: `2022年至2027年的阶梯。${jobsSaid.zh}${trainedSaid.zh}${checkedSaid.zh}`,
      },
      note: {
        en: `Each staircase has its own scale. Of the {figure:${trainingTotal}} of training, {figure:${cell(training, '2022')}} belong to 2022: from 2022 to 2027 the total goes {change:${cell(training, '2022')}/${trainingTotal}:form=absolute}.`,
        zh: `每个阶梯有自己的刻度。培训的{figure:${trainingTotal}}人次里有{figure:${cell(training, '2022')}}属于2022年：从2022年到2027年累计数{change:${cell(training, '2022')}/${trainingTotal}:form=absolute}。`,
      },
      draw: (pen) => draw('three', pen),
    },
  ],
});
