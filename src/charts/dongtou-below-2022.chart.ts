import type { Text } from '../i18n/lang.ts';
import { chart } from './chart.ts';
import { cell, cells, columns, listed, names, type Row } from './dongtou-rows.ts';
import { levels, type Line } from './forms/levels.ts';

interface Aim {
  readonly row: Row;
  /** The last year with a number; after 2026 comes a word. */
  readonly last: '2026' | '2027';
  /** Whether the first year's target differs. */
  readonly isChanged?: true;
  /** What is counted, where the unit's own name would mislead. */
  readonly sub?: Text;
}

const counts: readonly Aim[] = [
  { row: 'coordinators-trained', last: '2026', isChanged: true },
  { row: 'labour-checkups', last: '2027', isChanged: true },
  { row: 'people-with-difficulty-placed', last: '2027' },
  { row: 'new-urban-jobs', last: '2027' },
];
const sub = { en: 'a rate', zh: '比率' };
const six: readonly Aim[] = [
  ...counts,
  { row: 'mediation-success', last: '2027', sub },
  { row: 'arbitration-closed', last: '2027', sub },
];

/** Level, earlier target, last target, and the word of 2027. */
const figuresOf = (aims: readonly Aim[]): string[] =>
  aims.flatMap(({ row, last, isChanged }) => [
    cell(row, '2022'),
    ...(isChanged ? [cell(row, '2023')] : []),
    cell(row, last),
    ...(last === '2026' ? [cell(row, '2027')] : []),
  ]);

/** A row of the plan: its last number against its level. */
function line({ row, last, isChanged, sub }: Aim): Line {
  const level = cell(row, '2022');
  const word = {
    id: cell(row, '2027'),
    text: { en: '2027: words', zh: '2027年为文字' },
    short: { en: 'Coordinators', zh: '协调员培训' },
  };
  return {
    ...{ id: cell(row, last), level, entry: names[row] },
    under: { en: `after {figure:${level}}`, zh: `原为{figure:${level}}` },
    ...(isChanged && { earlier: cell(row, '2023') }),
    ...(sub && { sub }),
    ...(last === '2026' && { word }),
  };
}

const series = six.map(line);
const jobs = cells('new-urban-jobs');

/** One row of the plan, unfolded: its level, then every year. */
const unfolded = columns.map((year): Line => ({
  id: cell('new-urban-jobs', year),
  level: cell('new-urban-jobs', '2022'),
  entry: { en: year, zh: `${year}年` },
  sub: year === '2022' ? { en: 'level', zh: '水平' } : { en: 'target', zh: '目标' },
}));

const page = levels([...series, ...unfolded]);
const promised = { en: 'Promised', zh: '承诺' };

/** What rows say, for someone who cannot see them. */
function say(aims: readonly Aim[]): Text {
  const said = aims.map(({ row, last, isChanged }): Text => {
    const value = (year: Aim['last'] | '2022' | '2023') => `{figure:${cell(row, year)}}`;
    const [early, ends] = [isChanged === true, last === '2026'];
    return {
      en: `${names[row].en}: ${value('2022')} in 2022, ${early ? `${value('2023')} in 2023, ` : ''}${value(last)} in ${last}${ends ? `, words for 2027 (${value('2027')})` : ''}`,
      zh: `${names[row].zh}2022年${value('2022')}，${early ? `2023年${value('2023')}，` : ''}${last}年${value(last)}${ends ? `，2027年写的是“${value('2027')}”` : ''}`,
    };
  });
  return { en: said.map(({ en }) => en).join('; '), zh: said.map(({ zh }) => zh).join('；') };
}

export default chart({
  title: { en: 'Dongtou: targets set below the 2022 level', zh: '洞头：低于2022年水平的目标' },
  subtitle: {
    en: 'Each row against its own level of 2022. Counts and rates stand on one index, so distances do not compare from row to row: read each row by itself.',
    zh: '每行以自己的2022年水平为基准。数量与比率放在同一指数上，行与行之间距离不可比，只宜逐行看。',
  },
  states: [
    {
      id: 'one',
      figures: jobs,
      title: {
        en: 'New urban jobs: {figure:dongtou-new-urban-jobs-2022-baseline} in 2022, then {figure:dongtou-new-urban-jobs-2027-target} a year',
        zh: '城镇新增就业：2022年{figure:dongtou-new-urban-jobs-2022-baseline}人，此后每年{figure:dongtou-new-urban-jobs-2027-target}人',
      },
      description: {
        en: `One series, a row for each year: ${listed('new-urban-jobs').en}. Each target stands left of the level of 2022, with a pale band between.`,
        zh: `一个序列，每年一行：${columns.map((year) => `${year}年{figure:${cell('new-urban-jobs', year)}}人`).join('，')}。各年目标都在2022年水平的左侧，中间是浅色带。`,
      },
      note: {
        en: 'That 2022 is the level the plan starts from is our reading: the head of the column says only 2022. New urban jobs are counted gross.',
        zh: '2022年是方案的起点，这是我们的理解：表头只写“2022”。城镇新增就业是毛数，失业的人没有从中减去。',
      },
      draw: page({
        lines: unfolded,
        slots: unfolded.length,
        heading: { en: 'As printed', zh: '原文' },
      }),
    },
    {
      id: 'counts',
      figures: figuresOf(counts),
      title: {
        en: 'Counts first: aimed below where they stood',
        zh: '先看数量：目标都少于2022年',
      },
      description: {
        en: `Rows, each with a tick at the level of 2022 and a ring at the target to its left. ${say(counts).en}. The rows for rates are empty.`,
        zh: `每行竖线为2022年水平，左侧空心圆为目标。${say(counts).zh}。比率的两行空着。`,
      },
      note: {
        en: 'The small rings are the targets for 2023, where they differ from the later ones.',
        zh: '小圆为2023年的目标，与其后各年不同。',
      },
      draw: page({ lines: counts.map(line), slots: series.length, heading: promised }),
    },
    {
      id: 'six',
      figures: figuresOf(six),
      title: {
        en: 'Six series with targets set below the 2022 level',
        zh: '六组指标的目标低于2022年水平',
      },
      description: {
        en: `Rows, each with a tick at the level of 2022 and a ring at the target to its left, a pale band between. ${say(six).en}.`,
        zh: `每行一道竖线标出2022年水平，左侧空心圆为目标，中间是浅色带。${say(six).zh}。`,
      },
      note: {
        en: 'The table does not call these targets floors, and does not say why they are lower. For arbitration the plan’s text adds “or more”; the table does not.',
        zh: '表中没有说这些目标是下限，也没有说明为何较低。仲裁结案率在正文里写了“以上”，表中没有。',
      },
      draw: page({ lines: series, slots: series.length, heading: promised }),
    },
  ],
});
