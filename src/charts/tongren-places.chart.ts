import type * as Plot from '@observablehq/plot';
import { chart } from './chart.ts';
import { partKey } from './keys.ts';
import { ground, heap, radius, type Ground } from './layout/ground.ts';
import { heading, rules, words } from './grammar/paper.ts';
import { label } from './marks.ts';
import { placeColour, type Pen } from './pen.ts';
import { widths, type Drawing } from './plot.ts';

const workers = 'suzhou-tongren-workers-undated';
const poor = 'suzhou-tongren-workers-registered-poor-undated';
const hired = 'jiangsu-tongren-new-jobs-registered-poor-2020';
const placed = 'jiangsu-tongren-placed-undated';
const trained = 'unstated-tongren-trained-undated';
const all = 'unstated-tongren-placed-undated';

const muted = 'var(--ink-2)';

/** The place the people come from: a cross, since nobody is counted there. */
function home(at: Ground, pen: Pen): Plot.Markish[] {
  const [x, y] = at.at('tongren');
  const arm = 6;
  const name = pen.ledger.place('tongren').name[pen.lang];
  const note = pen.say({ en: 'home: no count is made here', zh: '来处：没有数字是在这里数的' });
  return [
    rules(
      `M${x - arm},${y}H${x + arm}M${x},${y - arm}V${y + arm}`,
      placeColour(pen.ledger, 'tongren'),
    ),
    words(name, [x + 13, y + 5], { size: pen.text, halo: true }),
    words(note, [x - arm, y + 24], { size: pen.small, halo: true }),
  ];
}

/** Suzhou is a point, so its count stands on it; the registered poor are a part of the disc. */
function city(at: Ground, pen: Pen): Plot.Markish[] {
  const [x, y] = at.at('suzhou');
  const [figure, part] = [pen.figure(workers), pen.figure(poor)];
  const wide = pen.width === 'wide';
  const among = pen.say({ en: 'of them registered poor', zh: '其中建档立卡' });
  const name = pen.ledger.place('suzhou').name[pen.lang];
  const anchor = wide ? 'start' : 'middle';
  const to = wide ? x + radius(figure, pen) + 12 : x;
  const rows = wide ? [-10, 14, 42, 62] : [21, 40, 62, 80];
  const [a = 0, b = 0, c = 0, d = 0] = rows.map((row) => y + row);
  const room = wide ? widths.wide - to : 2 * (widths.narrow - x);
  const lines = pen.lines(among, room, pen.small, 2);
  const fill = pen.colour(figure);
  const big = { anchor, fill, className: 'serif', halo: true } as const;
  return [
    heap(figure, [x, y], pen),
    heap(part, [x, y], pen, true),
    label(
      { key: partKey(workers, 'label'), x: to, y: a, text: name },
      { size: pen.text, anchor, halo: true },
    ),
    label(
      { key: partKey(workers, 'value'), x: to, y: b, text: pen.value(figure) },
      { ...big, size: pen.text + 8 },
    ),
    label(
      { key: partKey(poor, 'value'), x: to, y: c, text: pen.value(part) },
      { ...big, size: pen.text + 3 },
    ),
    label(
      { key: partKey(poor, 'label'), x: to, y: d + 7 * (lines.length - 1), text: lines.join('\n') },
      { size: pen.small, anchor, fill: muted, halo: true },
    ),
  ];
}

const provincial = {
  [hired]: { en: 'newly in work, 2020', zh: '2020年新增就业' },
  [placed]: { en: 'in work, running total', zh: '累计实现就业' },
};

/** Jiangsu is no point: its name stands as a word, its counts in a list under the word. */
function province(at: Ground, pen: Pen): Plot.Markish[] {
  const [x, y] = at.at('jiangsu');
  const wide = pen.width === 'wide';
  const name = pen.ledger.place('jiangsu').name[pen.lang];
  const word = pen.say({ en: `${name}, the province`, zh: `${name}省` });
  const right = x + (wide ? 14 : 2);
  const rows = wide ? [26, 62] : [20, 44];
  const colour = pen.colour(pen.figure(hired));
  return [
    label(
      { key: partKey(hired, 'tag'), x: right, y: y - (wide ? 8 : 4), text: word },
      { size: pen.text, anchor: 'end', fill: colour, halo: true },
    ),
    ...([hired, placed] as const).flatMap((id, nth) => {
      const figure = pen.figure(id);
      const [to, row] = [right - radius(pen.figure(placed), pen), y + (rows[nth] ?? 0)];
      const edge = to - radius(pen.figure(placed), pen) - 8;
      const value = pen.value(figure);
      const size = pen.text + (wide ? 6 : 4);
      const said = pen.say(provincial[id]);
      const left = edge - 1.2 * pen.measure(value, size) - 10;
      return [
        heap(figure, [to, row], pen),
        label(
          { key: partKey(id, 'value'), x: edge, y: row, text: value },
          { size, anchor: 'end', fill: colour, className: 'serif', halo: true },
        ),
        label(
          { key: partKey(id, 'label'), x: left, y: row + 1, text: said },
          { size: pen.small, anchor: 'end', fill: muted, halo: true },
        ),
      ];
    }),
  ];
}

const nowhere = {
  [trained]: { en: 'trained, running total', zh: '累计培训' },
  [all]: { en: 'in work, running total', zh: '累计实现就业' },
};

/** Under the map, off its degrees: counts of which no place is told. */
function aside(top: number, full: boolean, pen: Pen): Plot.Markish[] {
  const wide = pen.width === 'wide';
  const title = pen.say({ en: 'Place not stated', zh: '地点未写明' });
  const right = widths[pen.width];
  const [y, indent] = wide ? [top + 63, 150] : [top + 52, 0];
  const paper = [
    rules(`M0,${top}H${right}M0,${top + 3}H${right}`, 'var(--ink)'),
    heading(title, [0, top + (wide ? 25 : 20)], wide ? pen.text : pen.small),
  ];
  if (!full) return paper;
  const gap = wide ? 272 : 132;
  return [
    ...paper,
    ...([trained, all] as const).flatMap((id, nth) => {
      const figure = pen.figure(id);
      const r = radius(figure, pen);
      const x = indent + nth * gap + r + 1;
      const to = x + r + 10;
      const room = (nth === 0 ? indent + gap : right) - to - 2;
      const lines = pen.lines(pen.say(nowhere[id]), room, pen.small, 2);
      const low = wide ? 16 : 13 + 7 * (lines.length - 1);
      return [
        heap(figure, [x, y], pen),
        label(
          { key: partKey(id, 'value'), x: to, y: y - 9, text: pen.value(figure) },
          { size: pen.text + (wide ? 8 : 5), className: 'serif' },
        ),
        label(
          { key: partKey(id, 'label'), x: to, y: y + low, text: lines.join('\n') },
          { size: pen.small, fill: muted },
        ),
      ];
    }),
  ];
}

function draw(view: 'city' | 'province' | 'unstated', pen: Pen): Drawing {
  const at = ground(pen);
  return {
    height: at.bottom + (pen.width === 'wide' ? 124 : 86),
    marks: [
      ...at.marks,
      ...home(at, pen),
      ...city(at, pen),
      ...(view === 'city' ? [] : province(at, pen)),
      ...aside(at.bottom, view === 'unstated', pen),
    ],
  };
}

export default chart({
  title: { en: 'Where people from Tongren are counted', zh: '铜仁籍务工人员：在哪里数的' },
  subtitle: {
    en: 'A schematic (示意图): places where their coordinates put them. The area of a disc stands for people.',
    zh: '示意图：各地按经纬度标出，圆的面积与人数成比例。',
  },
  states: [
    {
      id: 'city',
      figures: [workers, poor],
      title: {
        en: `Counted in Suzhou: {figure:${workers}} workers from Tongren`,
        zh: `在苏州数到的：铜仁籍务工人员{figure:${workers}}人`,
      },
      description: {
        en: `A schematic without borders. Tongren at the lower left, where nobody is counted; Suzhou at the upper right with {figure:${workers}} workers from Tongren, {figure:${poor}} of them registered poor. A space for counts without a place is empty.`,
        zh: `不画边界的示意图。左下是铜仁，没有数字在那里统计；右上是苏州，有铜仁籍务工人员{figure:${workers}}人，其中建档立卡{figure:${poor}}人。图下“地点未写明”一栏空着。`,
      },
      note: {
        en: 'Schematic: no outline and no border is drawn. The day of the count is not given; the text is of January 2021.',
        zh: '示意图，不画轮廓与边界。统计日未写明，文章发表于2021年1月。',
      },
      draw: (pen) => draw('city', pen),
    },
    {
      id: 'province',
      figures: [workers, poor, hired, placed],
      title: {
        en: `Counted in all of Jiangsu: {figure:${hired}}, and {figure:${placed}}`,
        zh: `在江苏全省数到的：{figure:${hired}}人与{figure:${placed}}人`,
      },
      description: {
        en: `The schematic again. In Suzhou {figure:${workers}}, {figure:${poor}} of them registered poor. Beside the word Jiangsu: {figure:${hired}} newly in work in 2020, and {figure:${placed}} in work as a running total.`,
        zh: `同一示意图。在苏州{figure:${workers}}人，其中建档立卡{figure:${poor}}人；“江苏省”三字旁为2020年新增就业{figure:${hired}}人、累计实现就业{figure:${placed}}人。`,
      },
      note: {
        en: 'Schematic. Jiangsu is a province, so it is a word and not a dot. Suzhou lies in it: its people may be counted on both lines.',
        zh: '示意图。江苏是省，所以写成字，不画成点。苏州在江苏境内，同一个人可能两边都数到。',
      },
      draw: (pen) => draw('province', pen),
    },
    {
      id: 'unstated',
      figures: [workers, poor, hired, placed, trained, all],
      title: {
        en: `The largest counts, {figure:${trained}} and {figure:${all}}, have no place at all`,
        zh: `最大的数{figure:${trained}}人与{figure:${all}}人，没有地点`,
      },
      description: {
        en: `The schematic with {figure:${workers}} in Suzhou, {figure:${poor}} of them registered poor, and {figure:${hired}} in 2020 and {figure:${placed}} in all in Jiangsu. Under it, off the map, running totals: {figure:${trained}} trained and {figure:${all}} in work, the place not stated.`,
        zh: `示意图上，苏州{figure:${workers}}人（其中建档立卡{figure:${poor}}人），江苏2020年{figure:${hired}}人与累计{figure:${placed}}人；图下另列地点未写明的累计培训{figure:${trained}}人、就业{figure:${all}}人。`,
      },
      note: {
        en: 'Schematic. The discs may not be added up: they count different people over different times, and perhaps some people more than once.',
        zh: '示意图。各圆不可相加：对象、时间各不相同，同一个人可能被数了不止一回。',
      },
      draw: (pen) => draw('unstated', pen),
    },
  ],
});
