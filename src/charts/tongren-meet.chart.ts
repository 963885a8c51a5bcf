import type { Figure } from '../data/schema/figures.ts';
import type { Text } from '../i18n/lang.ts';
import { chart } from './chart.ts';
import { stairs } from './forms/stairs.ts';

const workers = 'suzhou-tongren-workers-undated';
const poor = 'suzhou-tongren-workers-registered-poor-undated';
const hired = 'jiangsu-tongren-new-jobs-registered-poor-2020';
const reached = 'jiangsu-tongren-new-jobs-share-of-target-2020';
const placed = 'jiangsu-tongren-placed-undated';
const all = 'unstated-tongren-placed-undated';
const trained = 'unstated-tongren-trained-undated';

const words = {
  place: { en: 'place', zh: '地点' },
  who: { en: 'who', zh: '对象' },
  time: { en: 'time', zh: '时间' },
  what: { en: 'what', zh: '内容' },
} as const;

/** In what two counts differ, read off their rows. A place nobody states is like no other. */
function differences(a: Figure, b: Figure): readonly Text[] {
  return [
    ...(a.place === null || a.place !== b.place ? [words.place] : []),
    ...(a.group !== b.group ? [words.who] : []),
    ...(a.accrual !== b.accrual ? [words.time] : []),
    ...(a.id === trained || b.id === trained ? [words.what] : []),
  ].slice(0, 3);
}

/** What one count is of another, as the texts join them. */
const share = (of: string, to: string) => ({
  of,
  to,
  says: { en: `{share:${of}/${to}}`, zh: `{share:${of}/${to}}` },
});

/** Down the side and along the head; a pair meets below the stairs. */
const counts = [
  { id: workers, name: { en: 'in Suzhou', zh: '在苏州' } },
  { id: poor, name: { en: 'poor, Suzhou', zh: '贫困，苏州' } },
  { id: hired, name: { en: 'new, Jiangsu', zh: '新增，江苏' } },
  { id: reached, name: { en: 'its target, not printed', zh: '目标未写出' }, unprinted: true },
  { id: placed, name: { en: 'work, Jiangsu', zh: '就业，江苏' } },
  { id: all, name: { en: 'in work', zh: '就业' } },
  { id: trained, name: { en: 'trained', zh: '培训' } },
];

const draw = stairs({
  counts,
  joined: [
    share(poor, workers),
    { of: reached, to: hired, says: { en: `{figure:${reached}}`, zh: `{figure:${reached}}` } },
    share(placed, all),
  ],
  differ: differences,
  legend: [
    { en: 'place: counted elsewhere, or nobody says where', zh: '地点：地方不同，或没有写明' },
    { en: 'who: not described as the same people', zh: '对象：写的不是同一种人' },
    { en: 'time: a day, a year, a running total', zh: '时间：一天、一年或累计' },
    { en: 'what: trained is not in work', zh: '内容：培训不等于就业' },
  ],
});

const safe = [workers, poor, hired, reached, placed, all];

export default chart({
  title: { en: 'Which numbers may be compared', zh: '哪些数可以放在一起' },
  subtitle: {
    en: 'A cell sets the count of its row beside that of its column. Shaded: the one is a share of the other. Words: in what they differ.',
    zh: '行与列相交处，是两个数的关系：有底色的可以相除，文字写明两者不同在哪里。',
  },
  states: [
    {
      id: 'safe',
      name: { en: 'Joined in the text', zh: '原文相连的' },
      figures: safe,
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
      draw: draw(safe, false),
    },
    {
      id: 'all',
      name: { en: 'All pairs', zh: '全部' },
      figures: [...safe, trained],
      title: {
        en: 'But for the shaded pairs, all differ, or may differ, in place, people, time or what is counted',
        zh: '除有底色的几对外，地点、对象、时间或内容都不同，或可能不同',
      },
      description: {
        en: `The matrix with its reasons. Shaded: {figure:${poor}} of {figure:${workers}}, {share:${poor}/${workers}}; {figure:${hired}} in 2020 at {figure:${reached}} of its target; of the running totals {figure:${placed}} of {figure:${all}}, {share:${placed}/${all}}. All other pairs, and all with {figure:${trained}} trained in all, carry words: place, who, time or what.`,
        zh: `表格各格写出理由。有底色的：{figure:${workers}}人中的{figure:${poor}}人（{share:${poor}/${workers}}），2020年为目标{figure:${reached}}的{figure:${hired}}人，累计{figure:${all}}人中的{figure:${placed}}人（{share:${placed}/${all}}）。其余各对，以及与累计培训{figure:${trained}}人有关的各对，写着地点、对象、时间或内容。`,
      },
      note: {
        en: 'Shaded: the one is a part of the other, or is set against its target. Elsewhere the words, read off the rows of the ledger, name up to three differences that forbid a sum, a difference or a rate.',
        zh: '有底色的，一个数是另一个的一部分，或与自己的目标相比。其余各格的文字由账本的数据行得出，最多写出三处不同，这样的两个数不宜加减、相除。',
      },
      draw: draw([...safe, trained], true),
    },
  ],
});
