import * as Plot from '@observablehq/plot';
import { scaleLinear, type ScaleLinear } from 'd3';
import { chart } from './chart.ts';
import { linkKey, partKey } from './keys.ts';
import { head, heading, rules, spine } from './grammar/paper.ts';
import { band, keyed, label, line } from './marks.ts';
import { disc } from './signs.ts';
import type { Pen } from './pen.ts';
import { widths, type Drawing } from './plot.ts';

const hired = 'jiangsu-tongren-new-jobs-registered-poor-2020';
const reached = 'jiangsu-tongren-new-jobs-share-of-target-2020';

const red = 'var(--red)';

const places = {
  wide: {
    plot: [206, 506],
    spine: 530,
    book: 545,
    head: 32,
    slot: 104,
    entry: 40,
    mark: 52,
    value: 25,
    zoom: [206, 660],
    foot: 156,
    lane: 50,
  },
  narrow: {
    plot: [8, 186],
    spine: 204,
    book: 214,
    head: 26,
    slot: 66,
    entry: 14,
    mark: 40,
    value: 19,
    zoom: [12, 274],
    foot: 122,
    lane: 41,
  },
} as const;

type Scale = ScaleLinear<number, number>;

/** The target at which the result would be this percentage of it: our arithmetic. */
function target(percentage: number, pen: Pen): number {
  return (100 * pen.number(pen.figure(hired))) / percentage;
}

function draw(view: 'printed' | 'range', pen: Pen): Drawing {
  const at = places[pen.width];
  const right = widths[pen.width];
  const x = scaleLinear([0, 2400], at.plot);
  const bottom = at.head + 2 * at.slot;
  const range = view === 'range';
  const ticks = [0, 1000, 2000].map((tick) => ({ at: x(tick), text: pen.tick(tick) }));
  const [first, second] = [at.head + at.slot, bottom];
  return {
    height: bottom + (range ? at.foot : 2),
    marks: [
      rules(
        ticks.map((tick) => `M${tick.at.toFixed(1)},${at.head}V${bottom}`).join(''),
        'var(--feint)',
      ),
      rules(`M0,${first}H${right}M0,${second}H${right}`, 'var(--feint)'),
      ...head(ticks, at.head, pen),
      heading(pen.say({ en: 'People', zh: '人数' }), [at.book, at.head - 11], pen.small),
      spine(at.spine, bottom),
      ...result(at.head, x, pen),
      ...unprinted(at.head + at.slot, x, range, pen),
      ...(range ? zoom(bottom, x, pen) : []),
    ],
  };
}

function entry(
  id: string,
  top: number,
  texts: readonly [string, string],
  pen: Pen,
): Plot.Markish[] {
  const at = places[pen.width];
  const gap = pen.width === 'wide' ? 21 : 0;
  const [name, sub] = texts;
  const x = gap === 0 ? pen.measure(name, pen.text) + 8 : 0;
  return [
    label(
      { key: partKey(id, 'label'), x: 0, y: top + at.entry, text: name },
      { size: pen.text, halo: true },
    ),
    label(
      { key: partKey(id, 'sub'), x, y: top + at.entry + gap, text: sub },
      { size: pen.small, fill: 'var(--ink-2)', halo: true },
    ),
  ];
}

/** The result as printed, and in red how often the target it must have had goes into it. */
function result(top: number, x: Scale, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const [figure, share] = [pen.figure(hired), pen.figure(reached)];
  const colour = pen.colour(figure);
  const y = top + at.mark;
  const to = x(pen.number(figure));
  const once = x(target(pen.number(share), pen));
  const name = pen.say({ en: 'Newly in work', zh: '新增就业' });
  const sub = pen.say({ en: 'Jiangsu, 2020', zh: '江苏，2020年' });
  const above = `${pen.tick(pen.number(share) - 100)}%`;
  const over = pen.say({ en: '{above} above it', zh: '超出{above}' }, { above });
  const of = pen.say({ en: `{figure:${reached}} of the target`, zh: `目标的{figure:${reached}}` });
  const wide = pen.width === 'wide';
  const [lift, drop] = wide ? [-22, 24] : [0, 17];
  const tag = wide ? { x: to, y: y + lift } : { x: at.book, y: top + at.mark + 10 };
  return [
    ...entry(hired, top, [name, sub], pen),
    line({ key: partKey(hired, 'stem'), from: [x(0), y], to: [to, y], colour, width: 3 }),
    disc({ key: hired, x: to, y, colour }, pen.width),
    multiples(y, x, pen),
    line({
      key: partKey(reached, 'rest'),
      from: [once, y + drop - 9],
      to: [to, y + drop - 9],
      colour: red,
      width: 1.25,
    }),
    label(
      { key: partKey(reached, 'note'), x: (once + to) / 2, y: y + drop + 3, text: over },
      { size: pen.small, anchor: 'middle', fill: red, halo: true },
    ),
    label(
      { key: partKey(reached, 'tag'), ...tag, text: wide ? of : pen.value(share) },
      { size: pen.small, anchor: wide ? 'end' : 'start', fill: colour, halo: true },
    ),
    label(
      { key: partKey(hired, 'value'), x: at.book, y: y - (wide ? 4 : 12), text: pen.value(figure) },
      { size: at.value, fill: colour, className: 'serif' },
    ),
  ];
}

/** A red tick after each whole target that fits into the result, as one mark. */
function multiples(y: number, x: Scale, pen: Pen): Plot.Markish {
  const percentage = pen.number(pen.figure(reached));
  const symbol: Plot.SymbolImplementation = {
    draw(context) {
      for (let nth = 1; nth <= Math.floor(percentage / 100); nth++) {
        const at = x(nth * target(percentage, pen)) - x(0);
        context.moveTo(at, -11);
        context.lineTo(at, 11);
      }
    },
  };
  return Plot.dot([reached], {
    x: [x(0)],
    y: [y],
    symbol,
    fill: 'none',
    stroke: red,
    strokeWidth: 1.5,
    render: keyed([reached], () => linkKey(hired, reached, 'limit')),
  });
}

/** The target's line of the book stays without an entry; its length is our working. */
function unprinted(top: number, x: Scale, range: boolean, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const y = top + at.mark;
  const once = target(pen.number(pen.figure(reached)), pen);
  const name = pen.say({ en: 'Its target', zh: '目标任务' });
  const sub = pen.say({ en: 'for the same year', zh: '同一年' });
  const key = linkKey(hired, reached);
  const blank = pen.say({ en: 'not printed', zh: '未写出' });
  const ours = pen.say({ en: 'our working', zh: '我们的推算' });
  const lift = pen.width === 'wide' ? 4 : 12;
  return [
    ...entry(reached, top, [name, sub], pen),
    line({ key, from: [x(0), y], to: [x(once), y], colour: red, width: 1.5, dashed: true }),
    ...(range
      ? [
          label(
            {
              key: linkKey(hired, reached, 'value'),
              x: at.book,
              y: y - lift,
              text: `≈ ${pen.tick(Math.round(once))}`,
            },
            { size: at.value, fill: red, className: 'serif' },
          ),
          label(
            { key: linkKey(hired, reached, 'under'), x: at.book, y: y + 24 - lift, text: ours },
            { size: pen.small, fill: red },
          ),
        ]
      : [
          label(
            { key: linkKey(hired, reached, 'under'), x: at.book, y: y - lift, text: blank },
            { size: pen.small, fill: 'var(--ink-2)' },
          ),
        ]),
  ];
}

/** The end of the red line under a glass: which whole numbers of people give the percentage. */
function zoom(top: number, small: Scale, pen: Pen): Plot.Markish[] {
  const at = places[pen.width];
  const percentage = pen.number(pen.figure(reached));
  const [low, high] = [549, 552];
  const x = scaleLinear([low, high], at.zoom);
  const people = x.ticks(high - low);
  const base = top + at.foot - 22;
  const from = [small(target(percentage, pen)), top - at.slot + at.mark + 5] as const;
  const lens = top + (pen.width === 'wide' ? 16 : 10);
  const ways = [
    {
      text: pen.say({ en: 'if the share was rounded', zh: '若百分数为四舍五入' }),
      ends: [target(percentage + 0.5, pen), target(percentage - 0.5, pen)],
      keys: [partKey(reached, 'limit'), partKey(reached, 'reference'), partKey(reached, 'under')],
    },
    {
      text: pen.say({ en: 'if its decimals were cut off', zh: '若直接舍去小数' }),
      ends: [target(percentage + 1, pen), target(percentage, pen)],
      keys: [partKey(hired, 'limit'), partKey(hired, 'reference'), partKey(hired, 'under')],
    },
  ] as const;
  return [
    rules(
      `M${from[0].toFixed(1)},${from[1]}L${at.zoom[0]},${lens}M${from[0].toFixed(1)},${from[1]}L${at.zoom[1]},${lens}`,
      'var(--feint)',
    ),
    rules(people.map((each) => `M${x(each).toFixed(1)},${lens}V${base}`).join(''), 'var(--feint)'),
    rules(`M${at.zoom[0]},${base}H${at.zoom[1]}`, 'var(--rule)'),
    ...people.map((each) => heading(pen.tick(each), [x(each), base + 16], pen.small, 'middle')),
    ...ways.flatMap(({ text, ends, keys }, nth) => {
      const y = lens + 8 + nth * at.lane + (pen.width === 'wide' ? 8 : 14);
      const whole = Math.floor(ends[1]);
      const start = pen.width === 'wide';
      const spot = start ? { x: 0, y: y + 12 } : { x: x(nth === 0 ? high : low), y: y - 9 };
      const side = start || nth === 1 ? 'start' : 'end';
      return [
        band({ key: keys[0], x: [x(ends[0]), x(ends[1])], y: [y, y + 24], colour: red }),
        label(
          { key: keys[2], x: x(whole), y: y + 12, text: pen.tick(whole) },
          { size: 17, anchor: 'middle', fill: red, className: 'serif', halo: true },
        ),
        label(
          { key: keys[1], ...spot, text },
          { size: pen.small, anchor: side, fill: red, halo: true },
        ),
      ];
    }),
  ];
}

export default chart({
  title: { en: 'A result against a target that is not printed', zh: '结果与没有写出的目标' },
  subtitle: {
    en: 'Registered-poor people from Tongren newly in work in Jiangsu in 2020.',
    zh: '2020年在江苏新增就业的铜仁籍建档立卡人员。',
  },
  states: [
    {
      id: 'printed',
      figures: [hired, reached],
      title: {
        en: `{figure:${hired}} is {figure:${reached}} of a number that is missing`,
        zh: `{figure:${hired}}人是目标的{figure:${reached}}，目标没有写出`,
      },
      description: {
        en: `Two lines. The result of 2020, {figure:${hired}}, with red ticks that show how often the target goes into it, for it is {figure:${reached}} of the target. On the line of the target there is no number, only its length in dashed red, worked out by us.`,
        zh: `两行。一行是2020年的结果{figure:${hired}}人，即目标的{figure:${reached}}，红色短线标出其中含有几个目标；另一行是目标，没有数字，只有我们推算的红色虚线长度。`,
      },
      note: {
        en: 'A share of the target includes the target itself: what lies above it is less by the whole of it. Red is our working.',
        zh: '“完成目标的百分之几”包含目标本身，扣掉目标才是超出的部分。红色为我们的推算。',
      },
      draw: (pen) => draw('printed', pen),
    },
    {
      id: 'range',
      figures: [hired, reached],
      title: {
        en: 'Divide, and the missing target shows itself, almost',
        zh: '用除法一推，目标差不多就出来了',
      },
      description: {
        en: `The result {figure:${hired}} of 2020 and its {figure:${reached}}, and under them a magnified scale of whole people. If the share was rounded, only one whole number fits; if its decimals were cut off, only the one below it, the last whole ten. Both are drawn in red.`,
        zh: `上为2020年的结果{figure:${hired}}人与{figure:${reached}}，下为放大的人数刻度。若百分数为四舍五入，只有一个整数对得上；若直接舍去小数，只有比它少一人的整十数对得上。两者都用红色画出。`,
      },
      note: {
        en: 'Red is our working, not the bureau’s. The scale below starts far above zero.',
        zh: '红色为我们的推算，不是原文的数字。下方刻度只是局部放大。',
      },
      draw: (pen) => draw('range', pen),
    },
  ],
});
