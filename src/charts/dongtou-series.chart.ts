import { full } from '../format/number.ts';
import { chart } from './chart.ts';
import {
  allRows,
  cells,
  columns,
  corrected,
  describe,
  names,
  says,
  unit,
  type Row,
} from './dongtou-rows.ts';
import { multiples, type Multiples, type Panel } from './layout/multiples.ts';
import type { Pen } from './pen.ts';
import type { Drawing } from './plot.ts';

const rising: readonly Row[] = [
  'high-value-patents',
  'skilled-share',
  'minimum-wage-top',
  'arrears-leads-resolved',
];
const worded: readonly Row[] = [
  'high-skilled-workers',
  'high-skilled-share',
  'graded-wage-pacts',
  'coordinators-trained',
];

function panel(row: Row, pen: Pen): Panel {
  const figures = cells(row).map((id) => pen.figure(id));
  const [base] = figures;
  const same = {
    figures,
    title: pen.say(names[row]),
    unit: base === undefined ? '' : unit(base, pen),
    says: (figure: (typeof figures)[number]) => says(figure, pen),
  };
  if (row !== 'skilled-workers' || base === undefined) return same;
  const value = corrected(base, pen);
  return { ...same, corrected: { value, text: full(value, pen.lang) } };
}

type Form = Pick<Multiples, 'columns' | 'each'>;
const many: Form = { columns: { narrow: 2, wide: 4 }, each: { narrow: 71, wide: 140 } };
const few: Form = { columns: { narrow: 2, wide: 2 }, each: { narrow: 138, wide: 205 } };

function draw(rows: readonly Row[], form: Form, pen: Pen): Drawing {
  return multiples({ panels: rows.map((row) => panel(row, pen)), years: columns, ...form }, pen);
}

const [all, up, words] = [describe(allRows), describe(rising), describe(worded)];

export default chart({
  title: { en: 'Dongtou: the plan, series by series', zh: '洞头：方案的每一条序列' },
  subtitle: {
    en: 'Each series on its own scale from zero, 2022 to 2027: the level, then a promise for every year. Heights may not be compared between panels.',
    zh: '每条序列各有自己的刻度，都含零点，2022年至2027年：先是水平，再是各年承诺。各格之间高低不可比。',
  },
  states: [
    {
      id: 'all',
      figures: allRows.flatMap(cells),
      title: {
        en: '{count:figures:document=dongtou-2023-plan:status=baseline} series, a level and a promise for every year',
        zh: '{count:figures:document=dongtou-2023-plan:status=baseline}条序列，有起点，有逐年承诺',
      },
      description: {
        en: `Small panels, one a series, from 2022 to 2027. ${all.en} The skilled workers printed for 2022 are struck in red, with our correction beside them.`,
        zh: `小图，每条序列一格，从2022年到2027年。${all.zh}2022年技能人才的印出数用红线划去，旁边是我们的更正。`,
      },
      note: {
        en: 'A word in the table stays a word here; it is not drawn as a number. That 2022 is the starting level is our reading.',
        zh: '表中是文字的，这里也是文字，不画成数。2022年是起点，这是我们的理解。',
      },
      draw: (pen) => draw(allRows, many, pen),
    },
    {
      id: 'rising',
      figures: rising.flatMap(cells),
      title: {
        en: 'Where the plan aims up: patents, skills, wages, arrears resolved',
        zh: '往高处定的：专利、技能、工资、欠薪化解',
      },
      description: {
        en: `Panels from 2022 to 2027, each rising above its level. ${up.en}`,
        zh: `小图，从2022年到2027年，都高于起点。${up.zh}`,
      },
      note: {
        en: 'The plan does not say that the top wage tier applies in Dongtou, nor which people the patents are counted against.',
        zh: '方案没有说洞头适用最高一档工资，也没有说专利按哪种人口计算。',
      },
      draw: (pen) => draw(rising, few, pen),
    },
    {
      id: 'words',
      figures: worded.flatMap(cells),
      title: {
        en: 'Where a series begins or ends in a word',
        zh: '以文字开头或收尾的序列',
      },
      description: {
        en: `Panels from 2022 to 2027 with words at their ends. ${words.en}`,
        zh: `小图，从2022年到2027年，一端是文字。${words.zh}`,
      },
      note: {
        en: 'A dash is not a zero, a trial is not a rate, and full coverage of firms is not a number of people trained.',
        zh: '横线不是零，试点不是比率，企业全覆盖也不是培训人次。',
      },
      draw: (pen) => draw(worded, few, pen),
    },
  ],
});
