import { scaleUtc, type ScaleTime } from 'd3';
import type * as Plot from '@observablehq/plot';
import type { Text } from '../i18n/lang.ts';
import { chart } from './chart.ts';
import { partKey } from './keys.ts';
import { head, heading, rules, spine } from './grammar/paper.ts';
import { label, line } from './marks.ts';
import { disc } from './signs.ts';
import type { Pen } from './pen.ts';
import { widths, type Drawing } from './plot.ts';

const workers = 'suzhou-tongren-workers-undated';
const poor = 'suzhou-tongren-workers-registered-poor-undated';
const hired = 'jiangsu-tongren-new-jobs-registered-poor-2020';
const months = 'jiangsu-tongren-months-in-work-2020-rule';
const placed = 'jiangsu-tongren-placed-undated';
const all = 'unstated-tongren-placed-undated';
const trained = 'unstated-tongren-trained-undated';

interface Entry {
  readonly id: string;
  readonly name: Text;
  /** A moment, a stretch with two ends, or a stretch whose beginning nobody prints. */
  readonly time: 'day' | 'year' | 'open';
}

const entries: readonly Entry[] = [
  { id: poor, name: { en: 'Registered poor, Suzhou', zh: '建档立卡，在苏州' }, time: 'day' },
  { id: hired, name: { en: 'New jobs, Jiangsu', zh: '新增就业，在江苏' }, time: 'year' },
  { id: workers, name: { en: 'All workers, Suzhou', zh: '全部务工人员，在苏州' }, time: 'day' },
  { id: placed, name: { en: 'In work, Jiangsu', zh: '实现就业，在江苏' }, time: 'open' },
  { id: all, name: { en: 'In work, place not stated', zh: '实现就业，地点未写明' }, time: 'open' },
  {
    id: trained,
    name: { en: 'Trained, place not stated', zh: '参加培训，地点未写明' },
    time: 'open',
  },
];

const whens: Readonly<Record<Entry['time'], Text>> = {
  day: { en: 'present, “as of now”', zh: '“截至目前”实有' },
  year: { en: 'over 2020', zh: '2020年全年' },
  open: { en: 'running total, first day not printed', zh: '累计，起始日未写' },
};

/** Who counts as newly in work. */
const condition = { en: `{figure:${months}:unit}`, zh: `满{figure:${months}:unit:bound=false}` };

const places = {
  wide: {
    plot: [216, 506],
    spine: 530,
    book: 545,
    head: 32,
    slot: 62,
    tall: 124,
    lift: 0,
    value: 24,
  },
  narrow: {
    plot: [8, 190],
    spine: 208,
    book: 218,
    head: 26,
    slot: 42,
    tall: 84,
    lift: 9,
    value: 18,
  },
} as const;

type Time = ScaleTime<number, number>;

/** The first lines alone stand in tall rows, with their kind of time beside the mark. */
function draw(view: 'day-and-year' | 'all', pen: Pen): Drawing {
  const at = places[pen.width];
  const shown = view === 'all' ? entries : entries.slice(0, 2);
  const slot = view === 'all' ? at.slot : at.tall;
  const height = at.head + shown.length * slot + 2;
  const right = widths[pen.width];
  const x = scaleUtc([new Date('2019-07-01'), new Date('2021-10-15')], at.plot);
  const years = ['2020', '2021'].map((year) => ({ at: x(new Date(`${year}-01-01`)), text: year }));
  const grid = years.map((year) => `M${year.at.toFixed(1)},${at.head}V${height - 2}`);
  const lines = shown.map((_, nth) => `M0,${at.head + (nth + 1) * slot}H${right}`);
  return {
    height,
    marks: [
      rules(grid.join(''), 'var(--feint)'),
      rules(lines.join(''), 'var(--feint)'),
      ...head(years, at.head, pen),
      heading(pen.say({ en: 'People', zh: '人数' }), [at.book, at.head - 11], pen.small),
      spine(at.spine, height),
      ...shown.flatMap((entry, nth) => row(entry, at.head + nth * slot, slot, x, pen)),
    ],
  };
}

function row(entry: Entry, top: number, slot: number, x: Time, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const figure = pen.figure(entry.id);
  const colour = pen.colour(figure);
  const y = top + slot / 2 + at.lift;
  const value = pen.value(figure);
  const size = pen.fit(value, widths[pen.width] - at.book, at.value);
  const key = partKey(entry.id, 'value');
  return [
    ...span(entry, y, x, pen),
    ...words(entry, pen.width === 'wide' ? top + slot / 2 - 31 : top, pen),
    ...(slot === at.tall ? [kind(entry, y, x, pen)] : []),
    label(
      { key, x: at.book, y: top + slot / 2, text: value },
      { size, fill: colour, className: 'serif' },
    ),
  ];
}

/** The time a count covers, up to a disc where it ends. */
function span({ id, time }: Entry, y: number, x: Time, pen: Pen): Plot.Markish[] {
  const figure = pen.figure(id);
  const colour = pen.colour(figure);
  const end = figure.period?.end ?? pen.ledger.document(figure.document).published;
  const to = x(new Date(end));
  const mark = disc({ key: id, x: to, y, colour }, pen.width);
  if (time === 'day') return [mark];
  const start = figure.period?.start;
  const from = time === 'open' || start == null ? places[pen.width].plot[0] : x(new Date(start));
  const stem = {
    key: partKey(id, 'stem'),
    from: [from, y],
    to: [to, y],
    colour,
    width: 3,
  } as const;
  return [line(time === 'open' ? { ...stem, dashed: true } : stem), mark];
}

/** Beside a mark, under it on a phone: the kind of time it stands for. */
function kind({ id, time }: Entry, y: number, x: Time, pen: Pen): Plot.Markish {
  const figure = pen.figure(id);
  const day = pen.ledger.document(figure.document).published;
  const at = x(new Date(figure.period?.end ?? day));
  const text = pen.say(
    time === 'day' ? { en: 'on a day', zh: '某一天' } : { en: 'through a year', zh: '一整年' },
  );
  const spot = { key: partKey(id, 'tag'), x: at, y: y + (time === 'day' ? 0 : 22), text };
  const style = { size: pen.small, fill: pen.colour(figure), halo: true };
  return label(spot, time === 'day' ? { ...style, dx: 14 } : { ...style, anchor: 'end' });
}

/** Who and where, and in which sense of time; on a phone the scale alone tells the time. */
function words({ id, name, time }: Entry, top: number, pen: Pen): Plot.Markish[] {
  const text = pen.say(name);
  const key = partKey(id, 'label');
  const muted = { size: pen.small, fill: 'var(--ink-2)', halo: true };
  const rule = time === 'year' ? pen.say(condition) : null;
  if (pen.width === 'narrow') {
    const [x, y] = [pen.measure(text, pen.small) + 8, top + 13];
    const entry = label({ key, x: 0, y, text }, { size: pen.small, halo: true });
    return rule === null
      ? [entry]
      : [entry, label({ key: partKey(months, 'note'), x, y, text: rule }, muted)];
  }
  const under = rule === null ? partKey(id, 'sub') : partKey(months, 'note');
  const when = [pen.say(whens[time]), ...(rule === null ? [] : [rule])].join(
    pen.say({ en: ', ', zh: '，' }),
  );
  return [
    label({ key, x: 0, y: top + 22, text }, { size: pen.text }),
    label({ key: under, x: 0, y: top + 42, text: when }, muted),
  ];
}

export default chart({
  title: { en: 'When people from Tongren are counted', zh: '铜仁籍务工人员：在什么时候数的' },
  subtitle: {
    en: 'A disc is the day a count is of, or the last day it covers; a line, the time it adds up.',
    zh: '圆点为统计日或截止日，线为累加的时间段，虚线表示起点未写明。',
  },
  states: [
    {
      id: 'day-and-year',
      figures: [poor, hired, months],
      title: {
        en: `{figure:${hired}} is more than {figure:${poor}}, and nothing is wrong`,
        zh: `{figure:${hired}}大于{figure:${poor}}，并不矛盾`,
      },
      description: {
        en: `Two lines on a scale of time. A disc in January 2021: {figure:${poor}} registered-poor people present in Suzhou. A line through all of 2020: {figure:${hired}} newly in work in Jiangsu, each for {figure:${months}:unit}.`,
        zh: `时间轴上两行：2021年1月的一个圆点，为在苏州实有的建档立卡人员{figure:${poor}}人；贯穿2020年全年的一条线，为在江苏新增就业满{figure:${months}:unit:bound=false}的{figure:${hired}}人。`,
      },
      note: {
        en: 'The one counts who was there on a day in one city, the other who found work in a year in the whole province. The day is not printed: it is drawn where the text was published.',
        zh: '一个是某一天一座城市里有多少人，一个是一年里全省新增多少人。统计日未写明，按文章发表日画。',
      },
      draw: (pen) => draw('day-and-year', pen),
    },
    {
      id: 'all',
      figures: [poor, hired, months, workers, placed, all, trained],
      title: {
        en: 'A day, a year, and totals with no first day',
        zh: '一天、一年，和不知从何时算起的累计',
      },
      description: {
        en: `Six lines. On a day: {figure:${poor}} registered poor and {figure:${workers}} workers in Suzhou. Over 2020: {figure:${hired}} newly in work in Jiangsu for {figure:${months}:unit}. As running totals, dashed because no first day is printed: {figure:${placed}} in work in Jiangsu, {figure:${all}} in work and {figure:${trained}} trained with no place stated.`,
        zh: `共六行。某一天：在苏州建档立卡{figure:${poor}}人、全部务工人员{figure:${workers}}人。2020年全年：在江苏新增就业满{figure:${months}:unit:bound=false}的{figure:${hired}}人。起点未写、画成虚线的累计数：在江苏就业{figure:${placed}}人，地点未写明的就业{figure:${all}}人、培训{figure:${trained}}人。`,
      },
      note: {
        en: 'Counts over different times may not be added or subtracted. Totals end where the text was published; where they begin, nobody says.',
        zh: '时间不同的数不可加减。累计数画到文章发表日为止，从何时算起没有写明。',
      },
      draw: (pen) => draw('all', pen),
    },
  ],
});
