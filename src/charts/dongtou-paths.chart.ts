import { chart } from './chart.ts';
import { cells, columns, describe, names, type Row } from './dongtou-rows.ts';
import { panels } from './forms/panels.ts';

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

/** Four panels, large enough for numbers inside. */
const draw = (rows: readonly Row[]) =>
  panels({
    panels: rows.map((row) => ({ title: names[row], figures: cells(row) })),
    years: columns,
    columns: { narrow: 2, wide: 2 },
    height: { narrow: 138, wide: 245 },
  });

const [up, words] = [describe(rising), describe(worded)];

export default chart({
  title: {
    en: 'Dongtou: where the plan rises, and where it turns to words',
    zh: '洞头：往高处定的，和写成文字的',
  },
  subtitle: {
    en: 'Each series on its own scale from zero, 2022 to 2027: the cell for 2022, then a target for every year. Heights may not be compared between panels.',
    zh: '每条序列各有自己的刻度，都含零点，2022年至2027年：先是2022年一格，再是各年目标。各格之间高低不可比。',
  },
  poster: 'rising',
  states: [
    {
      id: 'rising',
      name: { en: 'Aiming up', zh: '往高处定' },
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
      draw: draw(rising),
    },
    {
      id: 'words',
      name: { en: 'In words', zh: '写成文字' },
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
      draw: draw(worded),
    },
  ],
});
