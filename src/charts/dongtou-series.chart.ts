import { chart } from './chart.ts';
import { allRows, cells, columns, describe, names } from './dongtou-rows.ts';
import { panels } from './forms/panels.ts';

const draw = panels({
  panels: allRows.map((row) => ({ title: names[row], figures: cells(row) })),
  years: columns,
  columns: { narrow: 2, wide: 4 },
  height: { narrow: 71, wide: 140 },
});

const all = describe(allRows);

export default chart({
  title: { en: 'Dongtou: the plan, series by series', zh: '洞头：方案的每一条序列' },
  subtitle: {
    en: 'Each series on its own scale from zero, 2022 to 2027: the cell for 2022, then a target for every year. Heights may not be compared between panels.',
    zh: '每条序列各有自己的刻度，都含零点，2022年至2027年：先是2022年一格，再是各年目标。各格之间高低不可比。',
  },
  states: [
    {
      id: 'all',
      figures: allRows.flatMap(cells),
      title: {
        en: '{count:figures:document=dongtou-2023-plan:status=baseline} series with a target for every year, most of them with a level for 2022',
        zh: '{count:figures:document=dongtou-2023-plan:status=baseline}条序列，年年有目标，多数有2022年的起点',
      },
      description: {
        en: `Small panels, one a series, from 2022 to 2027. ${all.en} The skilled workers printed for 2022 are struck in red, with our correction beside them.`,
        zh: `小图，每条序列一格，从2022年到2027年。${all.zh}2022年技能人才的印出数用红线划去，旁边是我们的更正。`,
      },
      note: {
        en: 'A word in the table stays a word here; it is not drawn as a number. That 2022 is the starting level is our reading.',
        zh: '表中是文字的，这里也是文字，不画成数。2022年是起点，这是我们的理解。',
      },
      draw,
    },
  ],
});
