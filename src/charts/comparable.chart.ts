import type { Topic } from '../data/schema/topics.ts';
import { chart } from './chart.ts';
import { cellsOf, isWhole, lines, listed, names, type Line } from './comparable-topics.ts';
import { matrix } from './forms/matrix.ts';
import type { Verdict } from './forms/matrix-row.ts';
import type { Pen } from './pen.ts';
import type { Drawing } from './plot.ts';

/** How a verdict is put, and what it does to the cells of its row; the comparable first. */
const verdicts = {
  yes: { text: { en: 'compare', zh: '可以相比' }, cells: 'joined' },
  'side-by-side': { text: { en: 'side by side', zh: '只可并列' }, cells: 'loosely-joined' },
  no: { text: { en: 'no', zh: '不能' }, cells: 'apart' },
  'one-place': { text: { en: 'one place', zh: '只有一地' }, cells: 'apart' },
} as const satisfies Readonly<Record<Topic['comparable'], unknown>>;
const order = Object.keys(verdicts);

/** How many of the places state a number. */
function spoken(line: Line): Verdict {
  const [all, filled] = [cellsOf(line), cellsOf(line).filter((ids) => ids.length > 0)];
  return { text: `${filled.length} / ${all.length}`, cells: 'open' };
}

function draw(judged: boolean, pen: Pen): Drawing {
  const verdict = ({ topic }: Line): Topic['comparable'] => pen.ledger.topic(topic).comparable;
  const judge = (line: Line): Verdict => {
    const { text, cells } = verdicts[verdict(line)];
    return { text: pen.say(text), cells };
  };
  const rank = (line: Line): number => order.indexOf(verdict(line));
  const sorted = judged ? lines.toSorted((a, b) => rank(a) - rank(b)) : lines;
  return matrix(
    {
      columns: names.map((name) => pen.say(name)),
      rows: sorted.map((line) => ({
        name: pen.say(line.name),
        cells: cellsOf(line).map((ids) => ids.map((id) => pen.figure(id))),
        verdict: judged ? judge(line) : spoken(line),
      })),
      heading: pen.say(
        judged ? { en: 'Compare?', zh: '可否相比' } : { en: 'Places', zh: '几地有数' },
      ),
    },
    pen,
  );
}

const all = lines.flatMap((line) => cellsOf(line).flat());

export default chart({
  title: { en: 'What may be compared', zh: '哪些可以相比' },
  subtitle: {
    en: 'For each topic, the last figure of each kind that a place states. A blank cell: no number.',
    zh: '每项主题、每个地方，各类数字取最后一个。空白：没有数字。',
  },
  states: [
    {
      id: 'stated',
      // A cell that is blank and should not be says as much as a false title.
      holds: isWhole,
      name: { en: 'What is stated', zh: '写了什么' },
      figures: all,
      title: {
        en: 'What each place puts a number to',
        zh: '各地给哪些事写了数字',
      },
      description: {
        en: `A table of topics and places with a sign for each kind of figure. ${listed('en')}`,
        zh: `主题与地方的表格，每类数字一个记号。${listed('zh')}`,
      },
      note: {
        en: 'A sign says that a figure is there, not how large it is. Huzhou’s figure for labour relations is a word, “full coverage”.',
        zh: '记号只表示有数字，不表示大小。湖州劳动关系一格是“全覆盖”一词，没有数值。',
      },
      draw: (pen) => draw(false, pen),
    },
    {
      id: 'verdicts',
      claims: ['one-comparable-pair'],
      name: { en: 'What compares', zh: '可比的' },
      figures: all,
      title: {
        en: 'Only the unemployment ceilings of Huzhou and Dongtou may be compared',
        zh: '可以相比的只有湖州与洞头的失业率上限',
      },
      description: {
        en: `The same table with a verdict a row, the comparable first. ${listed('en')}`,
        zh: `同一张表，每行附上判断，可比的在前。${listed('zh')}`,
      },
      note: {
        en: 'A solid line joins figures that may be compared, a broken one those that may only stand side by side. The verdicts are ours; each has its reason on the comparison page.',
        zh: '实线连接可以相比的，虚线连接只可并列的。判断由本站作出，理由见“对照”页。',
      },
      draw: (pen) => draw(true, pen),
    },
  ],
});
