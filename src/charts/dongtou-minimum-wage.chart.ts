import type * as Plot from '@observablehq/plot';
import { chart } from './chart.ts';
import { cell, cells, columns, says, years } from './dongtou-rows.ts';
import { linkKey, partKey } from './keys.ts';
import { columnsOf, yearPage, type Columns, type Years } from './layout/years.ts';
import { label, line, trail } from './marks.ts';
import { sign } from './signs.ts';
import type { Pen } from './pen.ts';
import type { Drawing } from './plot.ts';

const row = 'minimum-wage-top';
const level = cell(row, '2022');
const last = cell(row, '2027');
const page: Years = { years: columns, max: 3600, levels: [0, 1000, 2000, 3000] };

/** The plan as stairs: a tread for each year, and the level of 2022 carried on below. */
function stairs(at: Columns, pen: Pen): Plot.Markish[] {
  const base = pen.figure(level);
  const colour = pen.colour(base);
  const y = at.y(pen.number(base));
  const treads = years.flatMap((year) => {
    const height = at.y(pen.number(pen.figure(cell(row, year))));
    return [[at.x(year) - at.half, height] as const, [at.x(year) + at.half, height] as const];
  });
  return [
    line({
      key: partKey(level, 'reference'),
      from: [at.x('2022'), y],
      to: [at.right, y],
      colour,
      width: 1,
      dashed: true,
    }),
    trail({
      key: linkKey(level, last),
      points: [[at.x('2022') - at.half, y], [at.x('2022') + at.half, y], ...treads],
      colour,
      width: 1.25,
    }),
  ];
}

function draw(pen: Pen): Drawing {
  const at = columnsOf(page, pen);
  const wide = pen.width === 'wide';
  let before = '';
  const marks = columns.flatMap((year) => {
    const figure = pen.figure(cell(row, year));
    const spot = { x: at.x(year), y: at.y(pen.number(figure)), colour: pen.colour(figure) };
    const text = says(figure, pen);
    const repeated = text === before;
    before = text;
    if (repeated) return [sign(figure, spot, pen.width, 'y')];
    const style = {
      size: wide ? 22 : 14,
      fill: spot.colour,
      className: 'serif',
      anchor: 'middle',
      halo: true,
    } as const;
    const point = { key: partKey(figure.id, 'value'), x: spot.x, y: spot.y, text };
    return [sign(figure, spot, pen.width, 'y'), label(point, { ...style, dy: wide ? -26 : -19 })];
  });
  return yearPage(page, pen, [...stairs(at, pen), ...marks]);
}

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
        en: `Stairs over the years: {figure:${level}} yuan a month in 2022, then ${years.map((year) => `{figure:${cell(row, year)}} in ${year}`).join(', ')}; a dashed line carries the level of 2022 on.`,
        zh: `按年的阶梯：2022年每月{figure:${level}}元，${years.map((year) => `${year}年{figure:${cell(row, year)}}`).join('，')}；虚线延续2022年水平。`,
      },
      note: {
        en: 'The plan does not say that this tier applies in Dongtou.',
        zh: '方案没有说洞头适用这一档。',
      },
      draw,
    },
  ],
});
