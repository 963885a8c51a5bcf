import type { Text } from '../i18n/lang.ts';
import { chart } from './chart.ts';
import { cell, cells, listed, type Row } from './dongtou-rows.ts';
import { staircase } from './forms/staircase.ts';
import { yearRows, type YearRow } from './forms/year-rows.ts';

const jobsTotal = 'dongtou-new-urban-jobs-total-2027-target';
const checkupsTotal = 'dongtou-labour-checkups-total-2027-target';
const training = 'training-cumulative';
const trainingTotal = cell(training, '2027');

/** A total whose table prints each year's own amount, and which leaves the first cell out. */
function summed(entry: Text, row: Row, total: string): YearRow {
  const [level = '', ...steps] = cells(row);
  const outside = { id: level, text: { en: 'left out', zh: '不计入' } };
  return {
    ...{ id: total, entry, isCounted: true, isOurs: true },
    under: { en: 'from 2023', zh: '从2023年起' },
    layers: [staircase({ total, steps, outside })],
  };
}

const rows: readonly YearRow[] = [
  summed({ en: 'New urban jobs', zh: '城镇新增就业' }, 'new-urban-jobs', jobsTotal),
  {
    ...{ id: trainingTotal, isCounted: true, isOurs: true },
    entry: { en: 'Skills training', zh: '职业技能培训' },
    under: { en: 'from 2022', zh: '从2022年起' },
    layers: [staircase({ total: trainingTotal, steps: cells(training), isRunning: true })],
  },
  summed({ en: 'Labour check-ups', zh: '企业用工体检' }, 'labour-checkups', checkupsTotal),
];

const draw = (shown: readonly YearRow[]) =>
  yearRows({
    rows: shown,
    lines: rows.length,
    figures: cells(training),
    heading: { en: 'Running total', zh: '累计' },
  });

const jobs = listed('new-urban-jobs');
const trained = listed(training);
const checked = listed('labour-checkups');

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
      name: { en: 'New urban jobs', zh: '城镇新增就业' },
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
        en: 'New urban jobs are counted gross: people who lose their work are not taken off.',
        zh: '城镇新增就业是毛数，失业的人没有从中减去。',
      },
      draw: draw(rows.slice(0, 1)),
    },
    {
      id: 'three',
      name: { en: 'Side by side', zh: '放在一起' },
      figures: [
        ...cells('new-urban-jobs'),
        jobsTotal,
        ...cells(training),
        ...cells('labour-checkups'),
        checkupsTotal,
      ],
      title: {
        en: 'One word for a running total, and more than one start',
        zh: '同样是“累计”，起算年份并不一样',
      },
      description: {
        en: `Staircases over the years 2022 to 2027. ${jobsSaid.en} ${trainedSaid.en} ${checkedSaid.en}`,
        zh: `2022年至2027年的阶梯。${jobsSaid.zh}${trainedSaid.zh}${checkedSaid.zh}`,
      },
      note: {
        en: `Each staircase has its own scale. Of the {figure:${trainingTotal}} of training, {figure:${cell(training, '2022')}} belong to 2022: from 2022 to 2027 the total is to go {change:${cell(training, '2022')}/${trainingTotal}:form=absolute}.`,
        zh: `每个阶梯有自己的刻度。培训的{figure:${trainingTotal}}人次里有{figure:${cell(training, '2022')}}属于2022年：从2022年到2027年累计数{change:${cell(training, '2022')}/${trainingTotal}:form=absolute}。`,
      },
      draw: draw(rows),
    },
  ],
});
