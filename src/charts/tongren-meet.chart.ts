import type * as Plot from '@observablehq/plot';
import type { Figure } from '../data/schema/figures.ts';
import type { Text } from '../i18n/lang.ts';
import { chart } from './chart.ts';
import { linkKey, partKey } from './keys.ts';
import { heading, headRule, rules } from './grammar/paper.ts';
import { band, label } from './marks.ts';
import type { Pen } from './pen.ts';
import { widths, type Drawing } from './plot.ts';

const workers = 'suzhou-tongren-workers-undated';
const poor = 'suzhou-tongren-workers-registered-poor-undated';
const hired = 'jiangsu-tongren-new-jobs-registered-poor-2020';
const reached = 'jiangsu-tongren-new-jobs-share-of-target-2020';
const placed = 'jiangsu-tongren-placed-undated';
const all = 'unstated-tongren-placed-undated';
const trained = 'unstated-tongren-trained-undated';

/** Down the side and along the head; a pair meets below the stairs. */
const order = [workers, poor, hired, reached, placed, all, trained] as const;
type Id = (typeof order)[number];

const names: Readonly<Record<Id, Text>> = {
  [workers]: { en: 'in Suzhou', zh: '在苏州' },
  [poor]: { en: 'poor, Suzhou', zh: '贫困，苏州' },
  [hired]: { en: 'new, Jiangsu', zh: '新增，江苏' },
  [reached]: { en: 'its target, not printed', zh: '目标未写出' },
  [placed]: { en: 'work, Jiangsu', zh: '就业，江苏' },
  [all]: { en: 'in work', zh: '就业' },
  [trained]: { en: 'trained', zh: '培训' },
};

/** The pairs that the texts themselves join, by “of them” or by “of the target”. */
const joined: readonly (readonly [of: Id, to: Id, says: Text])[] = [
  [poor, workers, { en: `{share:${poor}/${workers}}`, zh: `{share:${poor}/${workers}}` }],
  [reached, hired, { en: `{figure:${reached}}`, zh: `{figure:${reached}}` }],
  [placed, all, { en: `{share:${placed}/${all}}`, zh: `{share:${placed}/${all}}` }],
];

const words = {
  place: { en: 'place', zh: '地点' },
  who: { en: 'who', zh: '对象' },
  time: { en: 'time', zh: '时间' },
  what: { en: 'what', zh: '内容' },
} as const;

/** The parts of a link that its words stand for, one a line. */
const roles = ['label', 'sub', 'under'] as const;

/** In what two counts differ, read off their rows. A place nobody states is like no other. */
function differences(a: Figure, b: Figure): readonly Text[] {
  return [
    ...(a.place === null || a.place !== b.place ? [words.place] : []),
    ...(a.group !== b.group ? [words.who] : []),
    ...(a.accrual !== b.accrual ? [words.time] : []),
    ...(a.id === trained || b.id === trained ? [words.what] : []),
  ].slice(0, 3);
}

const muted = 'var(--ink-2)';

const places = {
  wide: { left: 150, cell: 106, head: 36, slot: 64, line: 17, value: 21 },
  narrow: { left: 78, cell: 42, head: 24, slot: 42, line: 13, value: 15 },
} as const;

/** The columns: a number meets itself nowhere, and the unprinted target only its own result. */
const columns = [workers, poor, hired, placed, all] as const;
const lines = [poor, hired, reached, placed, all, trained] as const;

function draw(shown: readonly Id[], reasons: boolean, pen: Pen): Drawing {
  const at = places[pen.width];
  const right = widths[pen.width];
  const height = at.head + lines.length * at.slot + 2;
  const d = lines.map((_, nth) => `M0,${at.head + (nth + 1) * at.slot}H${right}`);
  const left = columns.map((_, nth) => {
    const first = lines.findIndex(
      (id) => order.indexOf(id) > order.indexOf(columns[nth] ?? trained),
    );
    return `M${at.left + nth * at.cell},${at.head + first * at.slot}V${height - 2}`;
  });
  return {
    height,
    marks: [
      rules(d.join('') + left.join(''), 'var(--feint)'),
      headRule(at.head, pen.width),
      ...(pen.width === 'wide' ? legend(reasons, pen) : []),
      ...columns.filter((id) => shown.includes(id)).map((id) => top(id, pen)),
      corner(pen),
      ...lines.filter((id) => shown.includes(id)).flatMap((id) => side(id, pen)),
      ...lines.flatMap((row) =>
        columns
          .filter((column) => shown.includes(row) && shown.includes(column))
          .flatMap((column) => cell(row, column, reasons, pen)),
      ),
    ],
  };
}

function top(id: (typeof columns)[number], pen: Pen): Plot.Markish {
  const at = places[pen.width];
  const figure = pen.figure(id);
  const x = at.left + (columns.indexOf(id) + 0.5) * at.cell;
  const style = { anchor: 'middle', fill: pen.colour(figure), className: 'serif' } as const;
  const text = pen.value(figure);
  const size = pen.fit(text, at.cell, pen.width === 'wide' ? 18 : 14);
  return label({ key: partKey(id, 'tag'), x, y: at.head - 15, text }, { ...style, size });
}

/** The first column's number has no line of its own, so the corner names it. */
function corner(pen: Pen): Plot.Markish {
  const at = places[pen.width];
  const text = `${pen.say(names[workers])} →`;
  const spot = { key: partKey(workers, 'label'), x: 0, y: at.head - 14, text };
  return label(spot, { size: pen.small, fill: muted });
}

function side(id: (typeof lines)[number], pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const figure = pen.figure(id);
  const y = at.head + (lines.indexOf(id) + 0.5) * at.slot;
  const lift = pen.width === 'wide' ? 11 : 8;
  const fill = pen.colour(figure);
  if (id === reached) {
    const name = pen.lines(pen.say(names[id]), at.left - 4, pen.small, 2).join('\n');
    return [
      label({ key: partKey(id, 'label'), x: 0, y, text: name }, { size: pen.small, fill: muted }),
    ];
  }
  const text = pen.value(figure);
  return [
    label(
      { key: partKey(id, 'value'), x: 0, y: y - lift, text },
      { size: at.value, fill, className: 'serif' },
    ),
    label(
      { key: partKey(id, 'label'), x: 0, y: y + lift, text: pen.say(names[id]) },
      { size: pen.small, fill: muted },
    ),
  ];
}

/** Where two numbers meet: a share that means something, or the reasons why there is none. */
function cell(row: Id, column: Id, reasons: boolean, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const nth = [
    columns.findIndex((id) => id === column),
    lines.findIndex((id) => id === row),
  ] as const;
  const [x, y] = [at.left + nth[0] * at.cell, at.head + nth[1] * at.slot];
  if (order.indexOf(row) <= order.indexOf(column)) return [];
  const middle = { x: x + at.cell / 2, y: y + at.slot / 2 };
  const pair = joined.find(([a, b]) => [a, b].every((id) => id === row || id === column));
  if (pair !== undefined) {
    const [from, to, says] = pair;
    const colour = pen.colour(pen.figure(from));
    const key = linkKey(from, to);
    return [
      band({ key, x: [x + 1, x + at.cell - 1], y: [y + 1, y + at.slot - 1], colour }),
      label(
        { key: linkKey(from, to, 'value'), ...middle, text: pen.say(says) },
        { size: at.value, anchor: 'middle', fill: colour, className: 'serif' },
      ),
    ];
  }
  if (!reasons || row === reached || column === reached) return [];
  const words = differences(pen.figure(row), pen.figure(column));
  return words.map((word, line) =>
    label(
      {
        key: linkKey(row, column, roles[line]),
        x: middle.x,
        y: middle.y + (line - (words.length - 1) / 2) * at.line,
        text: pen.say(word),
      },
      { size: pen.small, anchor: 'middle', fill: muted },
    ),
  );
}

const said: readonly Text[] = [
  { en: 'place: counted elsewhere, or nobody says where', zh: '地点：地方不同，或没有写明' },
  { en: 'who: different people are counted', zh: '对象：数的不是同一批人' },
  { en: 'time: a day, a year, a running total', zh: '时间：一天、一年或累计' },
  { en: 'what: trained is not in work', zh: '内容：培训不等于就业' },
];

/** In the corner that the stairs leave blank: what the words of the cells mean. */
function legend(reasons: boolean, pen: Pen): Plot.Markish[] {
  const at = places.wide;
  const x = at.left + 2 * at.cell + 14;
  return reasons
    ? said.map((each, nth) => heading(pen.say(each), [x, at.head + 24 + nth * 19], pen.small))
    : [];
}

export default chart({
  title: { en: 'Which numbers may be compared', zh: '哪些数可以放在一起' },
  subtitle: {
    en: 'A cell sets the count of its row beside that of its column. Shaded: the one is a share of the other. Words: in what they differ.',
    zh: '行与列相交处，是两个数的关系：有底色的可以相除，文字写明两者不同在哪里。',
  },
  states: [
    {
      id: 'safe',
      figures: [workers, poor, hired, reached, placed, all],
      title: {
        en: 'Pairs that the texts themselves join',
        zh: '原文自己连起来的几对数',
      },
      description: {
        en: `A matrix in stairs with three shaded cells: {figure:${poor}} of {figure:${workers}} in Suzhou, {share:${poor}/${workers}}; {figure:${hired}} in 2020, which is {figure:${reached}} of a target not printed; of the running totals {figure:${placed}} in Jiangsu of {figure:${all}} in work, {share:${placed}/${all}}. The other cells are blank.`,
        zh: `阶梯形表格，三格有底色：在苏州{figure:${workers}}人中的{figure:${poor}}人，占{share:${poor}/${workers}}；2020年{figure:${hired}}人，为未写出的目标的{figure:${reached}}；累计就业{figure:${all}}人中在江苏的{figure:${placed}}人，占{share:${placed}/${all}}。其余各格空着。`,
      },
      note: {
        en: 'Each pair stands in one sentence, the one number as a part of the other, or against its own target.',
        zh: '每一对都在同一句话里：一个是另一个的一部分，或与自己的目标相比。',
      },
      draw: (pen) => draw([workers, poor, hired, reached, placed, all], false, pen),
    },
    {
      id: 'all',
      figures: [workers, poor, hired, reached, placed, all, trained],
      title: {
        en: 'Every other pair differs in place, in people or in time',
        zh: '其余每一对，地点、对象或时间总有不同',
      },
      description: {
        en: `The matrix with its reasons. Shaded: {figure:${poor}} of {figure:${workers}}, {share:${poor}/${workers}}; {figure:${hired}} in 2020 at {figure:${reached}} of its target; of the running totals {figure:${placed}} of {figure:${all}}, {share:${placed}/${all}}. All other pairs, and all with {figure:${trained}} trained in all, carry words: place, who, time or what.`,
        zh: `表格各格写出理由。有底色的：{figure:${workers}}人中的{figure:${poor}}人（{share:${poor}/${workers}}），2020年为目标{figure:${reached}}的{figure:${hired}}人，累计{figure:${all}}人中的{figure:${placed}}人（{share:${placed}/${all}}）。其余各对，以及与累计培训{figure:${trained}}人有关的各对，写着地点、对象、时间或内容。`,
      },
      note: {
        en: 'The words are read off the rows of the ledger. A cell names up to three differences; one is enough to forbid a sum, a difference or a rate.',
        zh: '各格文字由账本的数据行得出，最多写出三处不同；有一处不同，就不可加减、不可相除。',
      },
      draw: (pen) => draw(order, true, pen),
    },
  ],
});
