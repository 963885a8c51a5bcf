import type * as Plot from '@observablehq/plot';
import { chart } from './chart.ts';
import { cell, cells, columns, says, years } from './dongtou-rows.ts';
import { linkKey, partKey } from './keys.ts';
import { columnsOf, yearPage, type Columns, type Years } from './layout/years.ts';
import { band, label, line } from './marks.ts';
import { bound, sign } from './signs.ts';
import type { Pen } from './pen.ts';
import type { Drawing } from './plot.ts';

const row = 'surveyed-unemployment';
const level = cell(row, '2022');
const last = cell(row, '2027');
const page: Years = { years: columns, max: 6, levels: [0, 1, 2, 3, 4, 5, 6], sign: '%' };

/** The level, carried on through the years, and the room that the ceilings leave above it. */
function room(at: Columns, pen: Pen): Plot.Markish[] {
  const [from, to] = [pen.figure(level), pen.figure(last)];
  const colour = pen.colour(from);
  const [low, high] = [at.y(pen.number(from)), at.y(pen.number(to))];
  const [start, end] = [at.x('2022'), at.right];
  const wide = pen.width === 'wide';
  const text = pen.say({ en: 'room to rise', zh: '可以上升的余地' });
  const spot = { key: linkKey(level, last, 'note'), x: at.x('2023') - at.half, y: low, text };
  return [
    band({
      key: linkKey(level, last, 'band'),
      x: [at.x('2023') - at.half, end],
      y: [low, high],
      colour,
    }),
    line({
      key: partKey(level, 'reference'),
      from: [start, low],
      to: [end, low],
      colour,
      width: 1.25,
    }),
    label(spot, { size: wide ? 16 : 13, dy: wide ? 20 : 16, dx: 4, fill: colour }),
  ];
}

function ceilings(at: Columns, pen: Pen): Plot.Markish[] {
  return columns.flatMap((year) => {
    const figure = pen.figure(cell(row, year));
    const spot = { x: at.x(year), y: at.y(pen.number(figure)), colour: pen.colour(figure) };
    const marks = [sign(figure, spot, pen.width, 'y'), ...bound(figure, spot, 'y')];
    if (year !== '2022' && year !== '2023' && year !== '2027') return marks;
    const size = pen.width === 'wide' ? 25 : 17;
    const key = partKey(figure.id, 'value');
    const style = {
      size,
      fill: spot.colour,
      className: 'serif',
      anchor: 'middle',
      halo: true,
    } as const;
    const dy = pen.width === 'wide' ? -28 : -20;
    return [
      ...marks,
      label({ key, x: spot.x, y: spot.y, text: says(figure, pen) }, { ...style, dy }),
    ];
  });
}

function draw(pen: Pen): Drawing {
  const at = columnsOf(page, pen);
  return yearPage(page, pen, [...room(at, pen), ...ceilings(at, pen)]);
}

export default chart({
  title: { en: 'Dongtou: a ceiling above the level', zh: '洞头：高于现状的失业率上限' },
  subtitle: {
    en: 'Surveyed urban unemployment rate, per cent. The ceilings are strict: below, not up to.',
    zh: '城镇调查失业率（%）。上限不含本数。',
  },
  states: [
    {
      id: 'ceilings',
      figures: cells(row),
      title: {
        en: `Unemployment may rise from {figure:${level}} and still stay inside its target`,
        zh: `失业率从{figure:${level}}再升一些，仍在目标以内`,
      },
      description: {
        en: `A tick at {figure:${level}} for 2022, then for each year a ring with a sign for “less”: ${years.map((year) => `{figure:${cell(row, year)}} in ${year}`).join(', ')}. A pale band marks the room between.`,
        zh: `2022年的竖线在{figure:${level}}，此后每年一个空心圆，带“低于”的记号：${years.map((year) => `${year}年{figure:${cell(row, year)}}`).join('，')}。浅色带是其间的余地。`,
      },
      note: {
        en: `A ceiling promises that unemployment stays low, not that it falls.`,
        zh: `上限承诺的是失业率不升得太高，而不是下降。`,
      },
      draw,
    },
  ],
});
