import { chart } from './chart.ts';
import { cell, cells, columns, listed } from './dongtou-rows.ts';
import { correction, fromOurs } from './forms/path-correction.ts';
import { signed } from './forms/path-lines.ts';
import { quotients, whole } from './forms/path-quotients.ts';
import { valueAt, values } from './forms/path-words.ts';
import { path } from './forms/path.ts';
import { linkKey } from './keys.ts';

const row = 'skilled-workers';
const share = 'skilled-share';
const level = cell(row, '2022');
const [, ...targets] = cells(row);
const pairs = columns.map((year) => ({ count: cell(row, year), share: cell(share, year) }));

const counts = path({ figures: cells(row) });
const printed = [signed(cells(row)), values(targets, level), valueAt(level, 'after')];
const ours = {
  key: linkKey(level, cell(row, '2023'), 'note'),
  text: { en: 'our reading', zh: '我们的读法' },
};
const corrected = [
  fromOurs(level, targets),
  ...printed,
  correction(level, { stem: 'rest', tick: 'tag', strike: 'correction', note: ours }),
];
const inWork = path({
  figures: cells(row),
  values: (pen) => pairs.map((pair) => whole(pair, pen)),
});
const planned = pairs.slice(1);
const falling = path({
  figures: targets,
  values: (pen) => planned.map((pair) => whole(pair, pen)),
  isNear: true,
});
const asPrinted = { en: `if {figure:${level}} were right`, zh: `若以{figure:${level}}计` };

const list = (what: string): string =>
  columns.map((year) => `{figure:${cell(what, year)}} (${year})`).join(', ');

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
      name: { en: 'As printed', zh: '原文' },
      figures: cells(row),
      title: {
        en: `As printed: {figure:${level}} in 2022, then {figure:${cell(row, '2023')}}`,
        zh: `原文：2022年{figure:${level}}人，2023年{figure:${cell(row, '2023')}}人`,
      },
      description: {
        en: `Columns for the years, as the table prints them: ${list(row)}. The first stands far below the others.`,
        zh: `按表中原样逐年排列：${listed(row).zh}。首个数远低于其他年份。`,
      },
      note: {
        en: 'As the table prints it. Draw no leap from it: the number does not fit its own row. See the other views of this chart.',
        zh: '照表中原样。先别写“飞跃”：这个数与它自己这一行对不上，请看本图的其他视图。',
      },
      draw: counts(printed),
    },
    {
      id: 'in-work',
      name: { en: 'Divided by shares', zh: '用占比一除' },
      figures: columns.flatMap((year) => [cell(row, year), cell(share, year)]),
      title: {
        en: 'Divided by the plan’s own shares, the printed number does not fit',
        zh: '用方案自己的占比一除，印出的数说不通',
      },
      description: {
        en: `People in work, worked out by us as skilled workers over their share. Skilled workers: ${list(row)}. Their share: ${list(share)}. With the number printed for 2022 fewer people would be in work than the next year has skilled workers; with our reading the year is like those after it, which fall a little.`,
        zh: `用技能人才除以占比，推算从业人员。技能人才：${listed(row).zh}。占比：${listed(share).zh}。按2022年印出的数，从业人员还少于下一年的技能人才；按我们的读法，与其后各年相近，后几年略降。`,
      },
      note: {
        en: 'All of it is our working. It also shows the plan’s rows implying fewer people in work each year from 2023, which the plan does not mention.',
        zh: '全部是我们的推算。它还显示，这几行目标意味着从业人员从2023年起逐年减少，方案没有提及。',
      },
      draw: inWork([quotients(pairs, asPrinted)]),
    },
    {
      id: 'fewer',
      name: { en: 'What follows', zh: '推算' },
      figures: planned.flatMap(({ count, share }) => [count, share]),
      title: {
        en: 'What the plan’s own rows imply: fewer people in work each year',
        zh: '照方案自己的数推算，从业的人逐年减少',
      },
      description: {
        en: `People in work, worked out by us as skilled workers over their share, for 2023 to 2027: each year stands a little lower than the one before. Skilled workers: ${list(row)}. Their share: ${list(share)}.`,
        zh: `用技能人才除以占比，推算2023年至2027年的从业人员，一年比一年略低。技能人才：${listed(row).zh}。占比：${listed(share).zh}。`,
      },
      note: {
        en: 'All of it is our working, and the plan does not mention it. The scale does not start at zero. For 2027 the plan’s text adds “or more” to the skilled workers: with more of them the fall is smaller.',
        zh: '全部是我们的推算，方案没有提及。纵轴不从零开始。2027年的技能人才，正文写的是“以上”：人数更多，减少就更小。',
      },
      draw: falling([quotients(planned, asPrinted)]),
    },
    {
      id: 'corrected',
      name: { en: 'Our reading', zh: '我们的读法' },
      figures: cells(row),
      title: {
        en: `The printed {figure:${level}} has most likely lost a zero`,
        zh: `印出的{figure:${level}}很可能漏了一个零`,
      },
      description: {
        en: `Columns for the years: ${list(row)}. The first is struck in red; ours, with one zero more, stands above it, and a dashed line runs from it evenly through the targets.`,
        zh: `按年排列：${listed(row).zh}。首个数用红线划去，上方红字是我们的读法，添了一个零；虚线由此均匀地穿过各年目标。`,
      },
      note: {
        en: 'The red is our reading, from the row’s even steps and from the share; the number may count something else. The printed number stays in our data, and we draw no rise from it.',
        zh: '红色是我们的读法，依据是逐年相等的步子和占比；这个数也可能另有所指。数据里保留印出的数，不从它画出任何增长。',
      },
      draw: counts(corrected),
    },
  ],
});
