import type * as Plot from '@observablehq/plot';
import { full } from '../format/number.ts';
import { chart } from './chart.ts';
import { cell, cells, columns, corrected, years } from './dongtou-rows.ts';
import { linkKey, partKey } from './keys.ts';
import { columnsOf, yearPage, type Columns, type Years } from './layout/years.ts';
import { label, line, trail } from './marks.ts';
import { sign, tick } from './signs.ts';
import type { Pen } from './pen.ts';
import type { Drawing } from './plot.ts';

const row = 'skilled-workers';
const share = 'skilled-share';
const level = cell(row, '2022');
const red = 'var(--red)';

const page: Years = { years: columns, max: 26000, levels: [0, 5000, 10000, 15000, 20000, 25000] };
const work: Years = { years: columns, max: 80000, levels: [0, 20000, 40000, 60000, 80000] };

/** The level as it is printed, and every target. */
function printed(at: Columns, pen: Pen): Plot.Markish[] {
  const wide = pen.width === 'wide';
  return columns.flatMap((year) => {
    const figure = pen.figure(cell(row, year));
    const [x, y] = [at.x(year), at.y(pen.number(figure))];
    const colour = pen.colour(figure);
    const [key, text] = [partKey(figure.id, 'value'), pen.value(figure)];
    const isLevel = figure.id === level;
    const size = wide ? 20 : year === '2023' || year === '2027' || isLevel ? 14 : 12;
    const style = { size, fill: colour, className: 'serif', halo: true } as const;
    const mark = sign(figure, { x, y, colour }, pen.width, 'y');
    if (isLevel) return [mark, label({ key, x, y, text }, { ...style, dx: wide ? 20 : 13 })];
    const dy = (columns.indexOf(year) % 2 === 0 ? -1 : 1) * (wide ? 22 : 17);
    return [mark, label({ key, x, y, text }, { ...style, anchor: 'middle', dy })];
  });
}

/** Our correction: the printed value struck, ours beside it, and the plan's own step back to it. */
function ours(at: Columns, pen: Pen): Plot.Markish[] {
  const wide = pen.width === 'wide';
  const figure = pen.figure(level);
  const first = pen.figure(cell(row, '2023'));
  const value = corrected(figure, pen);
  const [x, low, high] = [at.x('2022'), at.y(pen.number(figure)), at.y(value)];
  const struck = pen.measure(pen.value(figure), wide ? 20 : 14);
  const from = x + (wide ? 18 : 11);
  const note = pen.say({ en: 'our correction', zh: '我们的更正' });
  const key = (role: 'limit' | 'note' | 'rest' | 'tag'): string => partKey(level, role);
  const style = { fill: red, halo: true } as const;
  return [
    trail({
      key: linkKey(level, first.id),
      points: [
        [x, high],
        ...years.map(
          (year) => [at.x(year), at.y(pen.number(pen.figure(cell(row, year))))] as const,
        ),
      ],
      colour: red,
      width: 1.25,
      dashed: true,
    }),
    line({
      key: key('limit'),
      from: [from, low + 1],
      to: [from + struck + 2, low - 1],
      colour: red,
      width: 2,
      sign: 'correction',
    }),
    line({
      key: key('rest'),
      from: [x, low - 12],
      to: [x, high + 12],
      colour: red,
      width: 1,
      dashed: true,
    }),
    tick({ key: key('tag'), x, y: high, colour: red }, pen.width, 'y'),
    label(
      { key: key('note'), x, y: high, text: full(value, pen.lang) },
      {
        ...style,
        size: wide ? 20 : 14,
        anchor: 'middle',
        dy: wide ? -24 : -17,
        className: 'serif',
      },
    ),
    label(
      {
        key: linkKey(level, first.id, 'note'),
        x,
        y: (low + high) / 2,
        text: pen.lines(note, 100, pen.small, 2).join('\n'),
      },
      { ...style, size: pen.small, dx: 8 },
    ),
  ];
}

/** People in work, as each year's count and share imply: all of it our own working. */
function implied(at: Columns, pen: Pen): Plot.Markish[] {
  const wide = pen.width === 'wide';
  return columns.flatMap((year) => {
    const [count, rate] = [pen.figure(cell(row, year)), pen.figure(cell(share, year))];
    const over = (value: number): number => value / (pen.number(rate) / 100);
    const isLevel = year === '2022';
    const value = over(isLevel ? corrected(count, pen) : pen.number(count));
    const x = at.x(year);
    const dash = (key: string, height: number): Plot.Markish => {
      const [y, reach] = [at.y(height), at.half * 0.72];
      const ends = { from: [x - reach, y] as const, to: [x + reach, y] as const };
      return line({ key, ...ends, colour: red, width: 2, dashed: true });
    };
    const style = {
      size: wide ? 17 : 12,
      anchor: 'middle',
      fill: red,
      className: 'serif',
      halo: true,
    } as const;
    const say = (number: number): string => full(Math.round(number), pen.lang);
    const dy = (wide ? 18 : 14) * (columns.indexOf(year) % 2 === 0 || wide ? -1 : 1);
    const marks = [
      dash(linkKey(count.id, rate.id), value),
      label(
        { key: linkKey(count.id, rate.id, 'value'), x, y: at.y(value), text: say(value) },
        { ...style, dy },
      ),
    ];
    if (!isLevel) return marks;
    const low = over(pen.number(count));
    const off = at.half * 0.72 + 8;
    return [
      ...marks,
      line({
        key: linkKey(count.id, rate.id, 'rest'),
        from: [x, at.y(low) - 10],
        to: [x, at.y(value) + 10],
        colour: red,
        width: 1,
        dashed: true,
      }),
      dash(linkKey(count.id, rate.id, 'limit'), low),
      label(
        { key: linkKey(count.id, rate.id, 'under'), x, y: at.y(low), text: say(low) },
        { ...style, anchor: 'start', dx: off },
      ),
      label(
        {
          key: linkKey(count.id, rate.id, 'note'),
          x,
          y: at.y(low),
          text: pen.say({ en: `if {figure:${level}} were right`, zh: `若以{figure:${level}}计` }),
        },
        { size: pen.small, fill: red, dx: off + pen.measure(say(low), style.size) + 8 },
      ),
    ];
  });
}

function draw(view: 'printed' | 'corrected', pen: Pen): Drawing {
  const at = columnsOf(page, pen);
  if (view === 'printed') return yearPage(page, pen, printed(at, pen));
  const marks = ours(at, pen);
  return yearPage(page, pen, [...marks.slice(0, 1), ...printed(at, pen), ...marks.slice(1)]);
}

const list = (what: string): string =>
  columns.map((year) => `{figure:${cell(what, year)}} (${year})`).join(', ');
const listZh = (what: string): string =>
  columns.map((year) => `${year}年{figure:${cell(what, year)}}`).join('，');

export default chart({
  title: {
    en: 'Dongtou: skilled workers, and a zero that seems lost',
    zh: '洞头：技能人才，疑似漏印的零',
  },
  subtitle: {
    en: 'Skilled workers (技能人才) in the district: how many there are, not how many are added.',
    zh: '全区技能人才总量，是存量，不是当年新增。',
  },
  states: [
    {
      id: 'printed',
      figures: cells(row),
      title: {
        en: `As printed: {figure:${level}} in 2022, then {figure:${cell(row, '2023')}}`,
        zh: `原文：2022年{figure:${level}}人，2023年{figure:${cell(row, '2023')}}人`,
      },
      description: {
        en: `Columns for the years, as the table prints them: ${list(row)}. The first stands far below the others.`,
        zh: `按表中原样逐年排列：${listZh(row)}。首个数远低于其他年份。`,
      },
      note: {
        en: 'No leap: the number does not fit its own table, and we read it as one that lost a zero. See the other views of this chart.',
        zh: '先别写“飞跃”：这个数与它自己的表对不上，我们读作漏印了一个零。',
      },
      draw: (pen) => draw('printed', pen),
    },
    {
      id: 'in-work',
      figures: columns.flatMap((year) => [cell(row, year), cell(share, year)]),
      title: {
        en: 'Divided by the plan’s own shares, the printed number does not fit',
        zh: '用方案自己的占比一除，印出的数说不通',
      },
      description: {
        en: `People in work, worked out by us as skilled workers over their share. Skilled workers: ${list(row)}. Their share: ${list(share)}. With the number printed for 2022 fewer people would be in work than the next year has skilled workers; with our correction the year is like those after it, which fall a little.`,
        zh: `用技能人才除以占比，推算从业人员。技能人才：${listZh(row)}。占比：${listZh(share)}。按2022年印出的数，从业人员还少于下一年的技能人才；按更正后的数，与其后各年相近，后几年略降。`,
      },
      note: {
        en: 'All of it is our working. It also shows the plan’s rows implying fewer people in work each year from 2023, which the plan does not mention.',
        zh: '全部是我们的推算。它还显示，这几行目标意味着从业人员从2023年起逐年减少，方案没有提及。',
      },
      draw: (pen) => yearPage(work, pen, implied(columnsOf(work, pen), pen)),
    },
    {
      id: 'corrected',
      figures: cells(row),
      title: {
        en: `The printed {figure:${level}} has most likely lost a zero`,
        zh: `印出的{figure:${level}}很可能漏了一个零`,
      },
      description: {
        en: `Columns for the years: ${list(row)}. The first is struck in red; ours, with one zero more, stands above it, and a dashed line runs from it evenly through the targets.`,
        zh: `按年排列：${listZh(row)}。首个数用红线划去，上方红字是我们的更正，补上了一个零；虚线由此均匀地穿过各年目标。`,
      },
      note: {
        en: 'The red is our reading, from the row’s even steps and from the share; the number may count something else. The printed number stays in our data, and we draw no rise from it.',
        zh: '红色是我们的读法，依据是逐年相等的步子和占比；这个数也可能另有所指。数据里保留印出的数，不从它画出任何增长。',
      },
      draw: (pen) => draw('corrected', pen),
    },
  ],
});
