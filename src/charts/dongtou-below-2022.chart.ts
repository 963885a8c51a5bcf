import { chart } from './chart.ts';
import { cell, cells, columns, names, type Row } from './dongtou-rows.ts';
import { levels, type Line } from './forms/levels.ts';

interface Aim {
  readonly row: Row;
  /** The last year with a number. */
  readonly last: '2026' | '2027';
  /** The first year, where its target differs. */
  readonly first?: true;
  /** What is counted, where the unit's own name would mislead. */
  readonly rate?: true;
  /** What is said more briefly on a phone. */
  readonly phone?: Line['phone'];
}

/** Short, where words stand beside it. */
const coordinators: Line['phone'] = {
  entry: { en: 'Coordinators', zh: '协调员培训' },
  under: {
    en: `2026; was {figure:${cell('coordinators-trained', '2022')}}`,
    zh: `2026年·原{figure:${cell('coordinators-trained', '2022')}}`,
  },
};

const counts: readonly Aim[] = [
  { row: 'coordinators-trained', last: '2026', first: true, phone: coordinators },
  {
    row: 'labour-checkups',
    last: '2027',
    first: true,
    phone: {
      entry: { en: 'Check-ups', zh: '企业用工体检' },
      sub: { en: 'firm-times', zh: '家次，每年' },
    },
  },
  {
    row: 'people-with-difficulty-placed',
    last: '2027',
    phone: { sub: { en: 'people', zh: '人' } },
  },
  { row: 'new-urban-jobs', last: '2027', phone: { sub: { en: 'people', zh: '人，每年' } } },
];
const rates: readonly Aim[] = [
  { row: 'mediation-success', last: '2027', rate: true },
  { row: 'arbitration-closed', last: '2027', rate: true },
];

/** The figures of some rows: level, earlier target, last target, and the word of 2027. */
function figuresOf(aims: readonly Aim[]): string[] {
  return aims.flatMap(({ row, last, first }) => [
    cell(row, '2022'),
    ...(first === true ? [cell(row, '2023')] : []),
    cell(row, last),
    ...(last === '2026' ? [cell(row, '2027')] : []),
  ]);
}

/** A row of the plan: its last number, of 2027 as the heading says or of 2026, against its level. */
function line({ row, last, first, rate, phone }: Aim): Line {
  const level = cell(row, '2022');
  const word = {
    id: cell(row, '2027'),
    text: { en: '2027: in words', zh: '2027年写的是文字' },
  };
  return {
    id: cell(row, last),
    level,
    entry: names[row],
    under: {
      en: `${last === '2026' ? 'in 2026; ' : ''}{figure:${level}} in 2022`,
      zh: `${last === '2026' ? '2026年；' : ''}2022年{figure:${level}}`,
    },
    ...(phone ? { phone } : {}),
    ...(first === true ? { earlier: cell(row, '2023') } : {}),
    ...(rate === true ? { sub: { en: 'a rate', zh: '比率' } } : {}),
    ...(last === '2026' ? { word } : {}),
  };
}

const series = [...counts, ...rates].map(line);

/** One row of the plan, unfolded: its level, then every year. */
const unfolded = (row: Row): Line[] =>
  columns.map((year) => ({
    id: cell(row, year),
    level: cell(row, '2022'),
    entry: { en: year, zh: `${year}年` },
    sub: year === '2022' ? { en: 'level', zh: '水平' } : { en: 'target', zh: '目标' },
  }));
const jobs = unfolded('new-urban-jobs');
const checkups = unfolded('labour-checkups').map((each) => ({
  ...each,
  under: { en: 'firm-times', zh: '家次' },
}));
const checkup = (year: (typeof columns)[number]): string =>
  `{figure:${cell('labour-checkups', year)}}`;

const page = levels([...series, ...jobs, ...checkups]);
const promised = { en: 'Promised, 2027', zh: '2027年承诺' };
/** The targets for 2023 that differ from the later ones, from the top. */
const small = counts.flatMap(({ row, first }) => (first ? [`{figure:${cell(row, '2023')}}`] : []));
const printed = { en: 'As printed', zh: '原文' };
const say = (aims: readonly Aim[], lang: 'en' | 'zh'): string =>
  aims
    .map(({ row, last, first }) => {
      const [from, to] = [`{figure:${cell(row, '2022')}}`, `{figure:${cell(row, last)}}`];
      const early = `{figure:${cell(row, '2023')}}`;
      const word = `{figure:${cell(row, '2027')}}`;
      if (lang === 'zh') {
        const middle = first === true ? `2023年${early}，` : '';
        const end = last === '2026' ? `，2027年写的是“${word}”` : '';
        return `${names[row].zh}2022年${from}，${middle}${last}年${to}${end}`;
      }
      const middle = first === true ? `${early} in 2023, ` : '';
      const end = last === '2026' ? `, words for 2027 (${word})` : '';
      return `${names[row].en}: ${from} in 2022, ${middle}${to} in ${last}${end}`;
    })
    .join(lang === 'zh' ? '；' : '; ');

export default chart({
  title: { en: 'Dongtou: targets set below the 2022 level', zh: '洞头：低于2022年水平的目标' },
  subtitle: {
    en: 'Each row against its own level of 2022. Counts and rates stand on one index, so distances do not compare from row to row: read each row by itself.',
    zh: '各行都以本行2022年的数为准，有的是数量，有的是比率，只能左右看，不能上下比。',
  },
  states: [
    {
      id: 'checkups',
      name: { en: 'Check-ups', zh: '用工体检' },
      figures: cells('labour-checkups'),
      title: {
        en: `Labour check-ups: ${checkup('2022')} in 2022, ${checkup('2023')} in 2023, then ${checkup('2027')} a year`,
        zh: `企业用工体检：2022年${checkup('2022')}家次，2023年${checkup('2023')}家次，此后每年${checkup('2027')}家次`,
      },
      description: {
        en: `One series, a row for each year: ${columns.map((year) => `${checkup(year)} in ${year}`).join(', ')}. The target for 2023 stands right of the level of 2022; those after it stand far to the left, with a pale band between.`,
        zh: `一个序列，每年一行：${columns.map((year) => `${year}年${checkup(year)}家次`).join('，')}。2023年的目标在2022年水平的右侧；此后各年都在左侧很远处，中间是浅色带。`,
      },
      note: {
        en: 'That 2022 is the level the plan starts from is our reading: the head of the column says only 2022. Visits are counted, so one firm may count more than once.',
        zh: '2022年是方案的起点，这是我们的理解：表头只写“2022”。单位是家次，同一家企业可计多次。',
      },
      draw: page({ lines: checkups, slots: checkups.length, heading: printed }),
    },
    {
      id: 'one',
      name: { en: 'New urban jobs', zh: '城镇新增就业' },
      figures: cells('new-urban-jobs'),
      title: {
        en: 'New urban jobs: {figure:dongtou-new-urban-jobs-2022-baseline} in 2022, then {figure:dongtou-new-urban-jobs-2027-target} a year',
        zh: '城镇新增就业：2022年{figure:dongtou-new-urban-jobs-2022-baseline}人，此后每年{figure:dongtou-new-urban-jobs-2027-target}人',
      },
      description: {
        en: `One series, a row for each year: ${columns.map((year) => `{figure:${cell('new-urban-jobs', year)}} in ${year}`).join(', ')}. Each target stands left of the level of 2022, with a pale band between.`,
        zh: `一个序列，每年一行：${columns.map((year) => `${year}年{figure:${cell('new-urban-jobs', year)}}人`).join('，')}。各年目标都在2022年水平的左侧，中间是浅色带。`,
      },
      note: {
        en: 'That 2022 is the level the plan starts from is our reading: the head of the column says only 2022. New urban jobs are counted gross.',
        zh: '2022年是方案的起点，这是我们的理解：表头只写“2022”。城镇新增就业是毛数，失业的人没有从中减去。',
      },
      draw: page({ lines: jobs, slots: jobs.length, heading: printed }),
    },
    {
      id: 'counts',
      name: { en: 'The counts', zh: '看数量' },
      figures: figuresOf(counts),
      title: {
        en: 'Counts first: aimed below where they stood',
        zh: '先看数量：目标都少于2022年',
      },
      description: {
        en: `Rows, each with a tick at the level of 2022 and a ring at the target to its left. ${say(counts, 'en')}. The rows for rates are empty.`,
        zh: `每行竖线为2022年水平，左侧空心圆为目标。${say(counts, 'zh')}。比率的两行空着。`,
      },
      note: {
        en: `Small rings: the targets for 2023, ${small.join(' and ')}, which differ from the later ones.`,
        zh: `小圆为2023年的目标（${small.join('与')}），与其后各年不同。`,
      },
      draw: page({
        lines: counts.map(line),
        slots: series.length,
        heading: promised,
      }),
    },
    {
      id: 'six',
      name: { en: 'All of them', zh: '全部' },
      figures: figuresOf([...counts, ...rates]),
      title: {
        en: 'Six series with targets set below the 2022 level',
        zh: '六组指标的目标低于2022年水平',
      },
      description: {
        en: `Rows, each with a tick at the level of 2022 and a ring at the target to its left, a pale band between. ${say([...counts, ...rates], 'en')}.`,
        zh: `每行一道竖线标出2022年水平，左侧空心圆为目标，中间是浅色带。${say([...counts, ...rates], 'zh')}。`,
      },
      note: {
        en: `Small rings: the targets for 2023, ${small.join(' and ')}. The table does not call these targets floors, and does not say why they are lower. For arbitration the plan’s text adds “or more”; the table does not.`,
        zh: `小圆为2023年的目标（${small.join('与')}）。表中没有说这些目标是下限，也没有说明为何较低。仲裁结案率在正文里写了“以上”，表中没有。`,
      },
      draw: page({ lines: series, slots: series.length, heading: promised }),
    },
  ],
});
