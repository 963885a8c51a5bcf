import { chart } from './chart.ts';
import { allRows, cell, cells, columns, describe, names, type Row } from './dongtou-rows.ts';
import { matrix } from './forms/matrix.ts';
import type { Pen } from './pen.ts';
import type { Drawing } from './plot.ts';

/** Rows where a lower number is the better one: their targets below the level ask for more. */
const lowerIsBetter: readonly Row[] = ['surveyed-unemployment'];

/** The targets with a number below the level of 2022, with our correction of that level. */
function below(pen: Pen): ReadonlySet<string> {
  const found = allRows.flatMap((row) => {
    const level = pen.figure(cell(row, '2022'));
    const held = pen.corrected(level) ?? level.value;
    if (held === null || lowerIsBetter.includes(row)) return [];
    return cells(row).filter((id) => {
      const { status, value } = pen.figure(id);
      return status === 'target' && value !== null && value < held;
    });
  });
  return new Set(found);
}

/** Our notes on the page for results, which stays empty. */
const notes = {
  'first-year': {
    en: '13 December 2023: {worked:dongtou-plan-targets-ahead/days-left} days left',
    zh: '2023年12月13日公布，还剩{worked:dongtou-plan-targets-ahead/days-left}天',
  },
  blank: {
    en: 'No text in this ledger reports a result.',
    zh: '本账本所收文件，没有一份报告结果。',
  },
} as const;

function draw(view: 'cells' | 'first-year' | 'below' | 'blank', pen: Pen): Drawing {
  const rows = allRows.map((row) => ({
    name: pen.say(names[row]),
    cells: cells(row).map((id) => [pen.figure(id)]),
  }));
  const sign = pen.say({ en: 'Aa', zh: '字' });
  const low = below(pen);
  const figure = pen.figure(cell('new-urban-jobs', '2023'));
  return matrix(
    {
      rows,
      columns,
      heading: pen.say({ en: 'Reported', zh: '结果' }),
      word: ({ word }) => (word?.zh === '——' ? '—' : sign),
      ...(view === 'below' ? { shaded: ({ id }) => low.has(id) } : {}),
      ...(view === 'first-year' ? { shaded: ({ id }) => first.includes(id) } : {}),
      ...(view === 'first-year' || view === 'blank'
        ? { note: { figure, text: pen.say(notes[view]) } }
        : {}),
    },
    pen,
  );
}

const first = allRows.map((row) => cell(row, '2023'));
const everything = describe(allRows);
const figures = allRows.flatMap(cells);

export default chart({
  title: { en: 'Dongtou: the whole table of the plan', zh: '洞头：整张目标表' },
  subtitle: {
    en: 'Every cell of the table: a tick for 2022, a ring for each year’s target, “Aa” where the cell holds words, a dash where it holds a dash.',
    zh: '表中每一格：竖线为2022年，空心圆为各年目标，“字”表示格中是文字，横线表示格中是横线。',
  },
  poster: 'first-year',
  states: [
    {
      id: 'cells',
      name: { en: 'All targets', zh: '全部目标' },
      figures,
      title: {
        en: '{count:figures:document=dongtou-2023-plan:status=baseline} series, and a target for every year',
        zh: '{count:figures:document=dongtou-2023-plan:status=baseline}条序列，年年有目标',
      },
      description: {
        en: `A table with a row for each series and a column for each year from 2022 to 2027; every cell is filled. The page for results is empty. ${everything.en}`,
        zh: `一张表，每条序列一行，2022年至2027年每年一列，格格有内容；右边结果的一页空着。${everything.zh}`,
      },
      note: {
        en: 'That the column for 2022 is the starting level is our reading; its head says only 2022.',
        zh: '2022年一栏是起点，这是我们的理解；表头只写“2022”。',
      },
      draw: (pen) => draw('cells', pen),
    },
    {
      id: 'first-year',
      claims: ['dongtou-asked-for-2023'],
      name: { en: 'Year of the plan', zh: '公布当年' },
      figures,
      title: {
        en: '{count:targets:place=dongtou:asked=yes} of {count:targets:place=dongtou} targets are for a year that was all but over',
        zh: '{count:targets:place=dongtou}个目标里，有{count:targets:place=dongtou:asked=yes}个属于快要过完的那一年',
      },
      description: {
        en: `The same table, with pale bands on the column for 2023, and a note in red on the empty page that the plan was published on 13 December 2023, with {worked:dongtou-plan-targets-ahead/days-left} days left. ${everything.en}`,
        zh: `同一张表，2023年一栏铺浅色带，右边空页上有一行红字：2023年12月13日公布，还剩{worked:dongtou-plan-targets-ahead/days-left}天。${everything.zh}`,
      },
      note: {
        en: 'The table holds most of these targets; the plan’s text adds the others, on gig-work markets and on pilot firms.',
        zh: '这些目标大多在表里，其余写在正文中，说的是零工市场和试点企业。',
      },
      draw: (pen) => draw('first-year', pen),
    },
    {
      id: 'below',
      name: { en: 'Below 2022', zh: '低于2022年' },
      figures,
      title: {
        en: 'The cells set below the 2022 level',
        zh: '低于2022年水平的格子',
      },
      description: {
        en: `The same table. Pale bands mark each target that is a number below its level of 2022, in the rows for new urban jobs, people with difficulty placed, coordinators trained, labour check-ups from 2024 on, mediation and arbitration. ${everything.en}`,
        zh: `同一张表。浅色带标出数值低于2022年水平的目标，分布在城镇新增就业、就业困难人员、协调员培训、2024年起的用工体检、调解、仲裁几行。${everything.zh}`,
      },
      note: {
        en: 'Skilled workers are measured against our reading of the number printed for 2022.',
        zh: '技能人才以我们对2022年数的读法为准。',
      },
      draw: (pen) => draw('below', pen),
    },
    {
      id: 'blank',
      claims: ['dongtou-one-text'],
      name: { en: 'The blank page', zh: '空白页' },
      figures,
      title: {
        en: 'The left page is full. The right page is blank.',
        zh: '左页写满，右页空白',
      },
      description: {
        en: `The same table, with a note in red on the empty page for results: no text in this ledger reports one. ${everything.en}`,
        zh: `同一张表，右边空页上有一行红字：本账本所收文件没有一份报告结果。${everything.zh}`,
      },
      note: {
        en: 'Nothing reported here is not nothing done. The ledger holds a single text from Dongtou, and it is the plan.',
        zh: '这里没有公布，不等于没有做到。本账本只收了洞头一份文件，就是这份方案。',
      },
      draw: (pen) => draw('blank', pen),
    },
  ],
});
