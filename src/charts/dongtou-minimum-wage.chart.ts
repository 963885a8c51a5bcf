import { chart } from './chart.ts';
import { cell, cells, listed, years } from './dongtou-rows.ts';
import { carried, signed, stairs } from './forms/path-lines.ts';
import { values } from './forms/path-words.ts';
import { path } from './forms/path.ts';

const row = 'minimum-wage-top';
const level = cell(row, '2022');
const targets = listed(row, years);
const last = cell(row, '2027');

const draw = path({ figures: cells(row) })([
  carried(level, 'reference', true),
  stairs(cells(row)),
  signed(cells(row)),
  values(cells(row)),
]);

export default chart({
  title: { en: 'Dongtou: the top minimum wage', zh: '洞头：最低工资最高档' },
  subtitle: {
    en: 'Highest tier of the monthly minimum wage, in yuan. The plan prints “about” (左右) with every target.',
    zh: '月最低工资标准最高档，单位为元。各年目标后都印有“左右”。',
  },
  states: [
    {
      id: 'stairs',
      figures: cells(row),
      title: {
        en: `The top minimum wage: from {figure:${level}} yuan to {figure:${last}}`,
        zh: `最低工资最高档：从{figure:${level}}元到{figure:${last}}元`,
      },
      description: {
        en: `Stairs over the years: {figure:${level}} yuan a month in 2022, then ${targets.en}; a dashed line carries the level of 2022 on.`,
        zh: `按年的阶梯：2022年每月{figure:${level}}元，${targets.zh}；虚线延续2022年水平。`,
      },
      note: {
        en: 'The plan does not say that this tier applies in Dongtou.',
        zh: '方案没有说洞头适用这一档。',
      },
      draw,
    },
  ],
});
