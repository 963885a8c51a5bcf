import type * as Plot from '@observablehq/plot';
import type { Text } from '../i18n/lang.ts';
import { chart } from './chart.ts';
import { linkKey, partKey } from './keys.ts';
import { heading, rules } from './grammar/paper.ts';
import { breadth, squares } from './layout/squares.ts';
import { label } from './marks.ts';
import type { Pen } from './pen.ts';
import { widths, type Drawing } from './plot.ts';

const all = 'unstated-tongren-placed-undated';
const part = 'jiangsu-tongren-placed-undated';
const trained = 'unstated-tongren-trained-undated';

/** People a square stands for. */
const each = 100;

/** One block fills the page in tall columns; where two stand over each other, columns hold ten. */
const places = {
  wide: {
    placed: { step: 22, rows: 16, top: 52, lower: 0, height: 430 },
    trained: { step: 15, rows: 10, top: 52, lower: 274, height: 426 },
    value: 26,
    lift: 25,
    foot: 15,
  },
  narrow: {
    placed: { step: 11, rows: 16, top: 40, lower: 0, height: 242 },
    trained: { step: 7, rows: 10, top: 40, lower: 174, height: 246 },
    value: 20,
    lift: 18,
    foot: 13,
  },
} as const;

type View = 'placed' | 'trained';

function draw(view: View, pen: Pen): Drawing {
  const { height, lower } = places[pen.width][view];
  const right = widths[pen.width];
  return {
    height,
    marks: [
      rules(`M0,1H${right}M0,4H${right}`, 'var(--ink)'),
      ...key(view, pen),
      ...whole(view, pen),
      ...(view === 'trained'
        ? [rules(`M0,${lower - 44}H${right}`, 'var(--feint)'), ...beside(pen)]
        : []),
    ],
  };
}

/** What a square stands for. */
function key(view: View, pen: Pen): Plot.Markish[] {
  const { lift, [view]: at } = places[pen.width];
  const side = Math.min(at.step - 2, 13);
  const y = at.top - lift;
  const text = pen.say({ en: ' = {each} people', zh: '＝{each}人' }, { each: pen.tick(each) });
  const right = widths[pen.width];
  const left = (right - pen.measure(text, pen.small) - side - 3).toFixed(1);
  return [
    rules(`M${left},${y - side / 2}h${side}v${side}h${-side}Z`, 'var(--ink-2)'),
    heading(text, [right, y + 4], pen.small, 'end'),
  ];
}

function whole(view: View, pen: Pen): Plot.Markish[] {
  const { foot: drop, [view]: at } = places[pen.width];
  const { rows, step } = at;
  const [figure, inside] = [pen.figure(all), pen.figure(part)];
  const [count, some] = [pen.number(figure) / each, pen.number(inside) / each];
  const base = { x: 0, y: at.top, step, rows };
  const foot = at.top + rows * step + drop;
  const here = pen.say({
    en: `{figure:${part}} in Jiangsu, {share:${part}/${all}}`,
    zh: `在江苏{figure:${part}}人，占{share:${part}/${all}}`,
  });
  const there = pen.say({ en: 'the rest: place not stated', zh: '其余：地点未写明' });
  const green = pen.colour(inside);
  const rest = { key: all, skip: some, count: count - some, colour: 'var(--ink)', opacity: 0.3 };
  return [
    ...title(all, { en: 'in work, running total', zh: '累计实现就业' }, at.top, pen),
    squares({ ...base, ...rest }),
    squares({ ...base, key: part, count: some, colour: green }),
    label(
      { key: partKey(part, 'label'), x: 0, y: foot, text: here },
      { size: pen.small, fill: green },
    ),
    label(
      { key: linkKey(part, all, 'rest'), x: breadth(count, rows, step), y: foot, text: there },
      { size: pen.small, anchor: 'end', fill: 'var(--ink-2)' },
    ),
  ];
}

/** Under the whole, never in it: no text says that the trained are among those in work. */
function beside(pen: Pen): Plot.Markish[] {
  const { rows, step, lower } = places[pen.width].trained;
  const count = pen.number(pen.figure(trained)) / each;
  const x = breadth(count, rows, step) + (pen.width === 'wide' ? 20 : 12);
  const words = pen.say({
    en: 'Not drawn inside the block above: no text says that these people are among those in work.',
    zh: '不画进上面那一块：没有文件说受训的人就在就业的人里面。',
  });
  const room = Math.min(widths[pen.width] - x - 4, 260);
  const text = pen.lines(words, room, pen.small, 5).join('\n');
  const shade = { colour: 'var(--ink)', opacity: 0.3 };
  return [
    ...title(trained, { en: 'trained, running total', zh: '累计参加培训' }, lower, pen),
    squares({ key: trained, x: 0, y: lower, count, step, rows, ...shade }),
    label(
      { key: linkKey(trained, all, 'note'), x, y: lower + (rows * step) / 2, text },
      { size: pen.small, fill: 'var(--red)' },
    ),
  ];
}

function title(id: string, said: Text, top: number, pen: Pen): Plot.Markish[] {
  const { value: size, lift } = places[pen.width];
  const value = pen.value(pen.figure(id));
  const x = pen.measure(value, size) + 12;
  const y = top - lift;
  return [
    label({ key: partKey(id, 'value'), x: 0, y, text: value }, { size, className: 'serif' }),
    label({ key: partKey(id, 'label'), x, y: y + 2, text: pen.say(said) }, { size: pen.text }),
  ];
}

export default chart({
  title: { en: 'In work somewhere, and in Jiangsu', zh: '铜仁籍贫困人员：在哪里就业' },
  subtitle: {
    en: 'Poor people from Tongren, in running totals. The key at the upper right says what a square stands for.',
    zh: '铜仁籍贫困人员，均为累计数；一格代表多少人，见右上角。',
  },
  states: [
    {
      id: 'placed',
      figures: [all, part],
      title: {
        en: `Of {figure:${all}} people found work, {figure:${part}} found it in Jiangsu`,
        zh: `实现就业{figure:${all}}人，其中在江苏{figure:${part}}人`,
      },
      description: {
        en: `A block of squares for {figure:${all}} poor people from Tongren in work, as a running total; the part in colour is the {figure:${part}} in Jiangsu, a total too, {share:${part}/${all}}. The place of the rest is not stated.`,
        zh: `一块方格代表累计实现就业的铜仁籍贫困人员{figure:${all}}人，有颜色的部分是在江苏的{figure:${part}}人，占{share:${part}/${all}}；其余地点未写明。`,
      },
      note: {
        en: 'A running total with no first day. Where the rest work is not stated: perhaps at home in Guizhou, perhaps anywhere.',
        zh: '累计数，未写从何时算起。其余的人在哪里就业没有写明：也许在贵州本地，也许在别处。',
      },
      draw: (pen) => draw('placed', pen),
    },
    {
      id: 'trained',
      figures: [all, part, trained],
      title: {
        en: `The {figure:${trained}} trained stand beside them, not among them`,
        zh: `培训的{figure:${trained}}人另列，不在其中`,
      },
      description: {
        en: `The running totals: the block of {figure:${all}} in work with {figure:${part}} in Jiangsu, and under it, apart, a block for {figure:${trained}} trained.`,
        zh: `上为累计就业{figure:${all}}人（其中在江苏{figure:${part}}人），下面另有一块，为累计培训{figure:${trained}}人。`,
      },
      note: {
        en: 'Dividing the one block by the other would give no rate: people may be trained and not placed, or placed and not trained.',
        zh: '两块相除得不出比率：有人可能受了训没就业，也有人可能没受训就业了。',
      },
      draw: (pen) => draw('trained', pen),
    },
  ],
});
