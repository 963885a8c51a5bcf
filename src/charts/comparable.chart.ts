import type { Topic } from '../data/schema/topics.ts';
import type { Text } from '../i18n/lang.ts';
import { chart } from './chart.ts';
import { matrix } from './forms/matrix.ts';
import type { Verdict } from './forms/matrix-row.ts';
import type { Pen } from './pen.ts';
import type { Drawing } from './plot.ts';

interface Line {
  /** The topic in `topics.csv`, whose verdict is printed. */
  readonly topic: string;
  readonly name: Text;
  /** For each place: the last figure of each kind that a place states. */
  readonly cells: readonly [readonly string[], readonly string[], readonly string[]];
}

const places: readonly Text[] = [
  { en: 'Suzhou', zh: '苏州' },
  { en: 'Huzhou', zh: '湖州' },
  { en: 'Dongtou', zh: '洞头' },
];

/** In the order in which a reader of the plans meets the topics. */
const lines: readonly Line[] = [
  {
    topic: 'relations',
    name: { en: 'Relations', zh: '劳动关系' },
    cells: [
      ['suzhou-harmonious-firms-2022-12-31-target', 'suzhou-harmonious-firms-undated'],
      ['huzhou-labour-stations-2026-12-31-target'],
      ['dongtou-labour-checkups-2022-baseline', 'dongtou-labour-checkups-2027-target'],
    ],
  },
  {
    topic: 'training',
    name: { en: 'Training', zh: '技能培训' },
    cells: [
      ['suzhou-training-2022-12-31-target', 'suzhou-training-cumulative-undated'],
      ['huzhou-training-each-year-2026-12-31-target'],
      ['dongtou-training-cumulative-2022-baseline', 'dongtou-training-cumulative-2027-target'],
    ],
  },
  {
    topic: 'skilled-talent',
    name: { en: 'Skilled workers', zh: '技能人才' },
    cells: [
      [],
      ['huzhou-new-skilled-workers-2026-12-31-target'],
      ['dongtou-skilled-workers-2022-baseline', 'dongtou-skilled-workers-2027-target'],
    ],
  },
  {
    topic: 'new-jobs',
    name: { en: 'New urban jobs', zh: '新增就业' },
    cells: [
      [],
      ['huzhou-new-urban-jobs-2026-12-31-target'],
      ['dongtou-new-urban-jobs-2022-baseline', 'dongtou-new-urban-jobs-2027-target'],
    ],
  },
  {
    topic: 'difficulty',
    name: { en: 'Hard-to-place', zh: '困难帮扶' },
    cells: [
      ['suzhou-fishers-placed-undated'],
      ['huzhou-people-with-difficulty-helped-2026-target'],
      ['dongtou-key-groups-helped-2022-baseline', 'dongtou-key-groups-helped-2027-target'],
    ],
  },
  {
    topic: 'unemployment',
    name: { en: 'Unemployment', zh: '调查失业率' },
    cells: [
      [],
      ['huzhou-surveyed-unemployment-2026-target'],
      ['dongtou-surveyed-unemployment-2022-baseline', 'dongtou-surveyed-unemployment-2027-target'],
    ],
  },
  {
    topic: 'structure',
    name: { en: 'Job structure', zh: '就业结构' },
    cells: [
      [],
      ['huzhou-manufacturing-share-2026-target', 'huzhou-services-share-2026-target'],
      [],
    ],
  },
  {
    topic: 'talent-projects',
    name: { en: 'Talent projects', zh: '人才项目' },
    cells: [
      ['suzhou-week-projects-undated'],
      [
        'huzhou-elite-projects-2026-12-31-target',
        'huzhou-youth-startup-projects-2026-12-31-target',
      ],
      [],
    ],
  },
  {
    topic: 'wages',
    name: { en: 'Minimum wage', zh: '最低工资' },
    cells: [
      [],
      [],
      ['dongtou-minimum-wage-top-2022-baseline', 'dongtou-minimum-wage-top-2027-target'],
    ],
  },
  {
    topic: 'disputes',
    name: { en: 'Disputes', zh: '争议与欠薪' },
    cells: [
      ['suzhou-arrears-a-grade-years-undated'],
      [],
      ['dongtou-mediation-success-2022-baseline', 'dongtou-mediation-success-2027-target'],
    ],
  },
];

/** The comparable first. */
const order: readonly Topic['comparable'][] = ['yes', 'side-by-side', 'no', 'one-place'];
const verdicts: Readonly<Record<Topic['comparable'], Text>> = {
  yes: { en: 'compare', zh: '可以相比' },
  'side-by-side': { en: 'side by side', zh: '只可并列' },
  no: { en: 'no', zh: '不能' },
  'one-place': { en: 'one place', zh: '只有一地' },
};
const joins = {
  yes: 'joined',
  'side-by-side': 'loosely-joined',
  no: 'apart',
  'one-place': 'apart',
} as const satisfies Readonly<Record<Topic['comparable'], Verdict['cells']>>;

/** How many of the places state a number. */
function spoken({ cells }: Line): Verdict {
  const filled = cells.filter((cell) => cell.length > 0).length;
  return { text: `${filled} / ${cells.length}`, cells: 'open' };
}

function draw(judged: boolean, pen: Pen): Drawing {
  const verdict = ({ topic }: Line): Topic['comparable'] => pen.ledger.topic(topic).comparable;
  const judge = (line: Line): Verdict => ({
    text: pen.say(verdicts[verdict(line)]),
    cells: joins[verdict(line)],
  });
  const rank = (line: Line): number => order.indexOf(verdict(line));
  const sorted = judged ? lines.toSorted((a, b) => rank(a) - rank(b)) : lines;
  return matrix(
    {
      columns: places.map((name) => pen.say(name)),
      rows: sorted.map((line) => ({
        name: pen.say(line.name),
        cells: line.cells.map((ids) => ids.map((id) => pen.figure(id))),
        verdict: judged ? judge(line) : spoken(line),
      })),
      heading: pen.say(
        judged ? { en: 'Compare?', zh: '可否相比' } : { en: 'Places', zh: '几地有数' },
      ),
    },
    pen,
  );
}

const f = (id: string): string => `{figure:${id}:accrual}`;
const said = (lang: 'en' | 'zh'): string =>
  lines
    .map(({ name, cells }) => {
      const [comma, colon, stop] = lang === 'en' ? [', ', ': ', '. '] : ['、', '：', '。'];
      const parts = cells.flatMap((ids, nth) =>
        ids.length === 0 ? [] : [`${places[nth]?.[lang] ?? ''} ${ids.map(f).join(comma)}`],
      );
      return `${name[lang]}${colon}${parts.join(lang === 'en' ? '; ' : '；')}${stop}`;
    })
    .join('');

const all = lines.flatMap(({ cells }) => cells.flat());

export default chart({
  title: { en: 'What may be compared', zh: '哪些可以相比' },
  subtitle: {
    en: 'For each topic, the last figure of each kind that a place states. A blank cell: no number.',
    zh: '每项主题、每个地方，各类数字取最后一个。空白：没有数字。',
  },
  states: [
    {
      id: 'stated',
      figures: all,
      title: {
        en: 'What each place puts a number to',
        zh: '各地给哪些事写了数字',
      },
      description: {
        en: `A table of topics and places with a sign for each kind of figure. ${said('en')}`,
        zh: `主题与地方的表格，每类数字一个记号。${said('zh')}`,
      },
      note: {
        en: 'A sign says that a figure is there, not how large it is. Huzhou’s figure for labour relations is a word, “full coverage”.',
        zh: '记号只表示有数字，不表示大小。湖州劳动关系一格是“全覆盖”一词，没有数值。',
      },
      draw: (pen) => draw(false, pen),
    },
    {
      id: 'verdicts',
      figures: all,
      title: {
        en: 'A single topic may be compared, and in Huzhou and Dongtou only: unemployment',
        zh: '可以相比的只有失业率，而且只限湖州与洞头',
      },
      description: {
        en: `The same table with a verdict a row, the comparable first. ${said('en')}`,
        zh: `同一张表，每行附上判断，可比的在前。${said('zh')}`,
      },
      note: {
        en: 'A solid line joins figures that may be compared, a broken one those that may only stand side by side. The verdicts are ours; each has its reason on the comparison page.',
        zh: '实线连接可以相比的，虚线连接只可并列的。判断由本站作出，理由见“可比性”页。',
      },
      draw: (pen) => draw(true, pen),
    },
  ],
});
