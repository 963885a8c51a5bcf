import type { Ledger } from '../data/ledger.ts';
import type { Lang, Text } from '../i18n/lang.ts';
import { cell, type Row } from './dongtou-rows.ts';

/** The places, as the columns name them. */
export const names: readonly Text[] = [
  { en: 'Suzhou', zh: '苏州' },
  { en: 'Huzhou', zh: '湖州' },
  { en: 'Dongtou', zh: '洞头' },
];

const places = ['suzhou', 'huzhou', 'dongtou'];

/** A topic of `topics.csv`, and the last figure of each kind that a place states. */
export interface Line {
  readonly topic: string;
  readonly name: Text;
  readonly suzhou?: readonly string[];
  readonly huzhou?: readonly string[];
  readonly dongtou?: readonly string[];
}

/** The first and the last figure of a row of Dongtou's table. */
const table = (row: Row): string[] => [cell(row, '2022'), cell(row, '2027')];

/** In the order in which a reader of the plans meets the topics. */
export const lines: readonly Line[] = [
  {
    topic: 'relations',
    name: { en: 'Relations', zh: '劳动关系' },
    suzhou: ['suzhou-harmonious-firms-2022-12-31-target', 'suzhou-harmonious-firms-undated'],
    huzhou: ['huzhou-labour-stations-2026-12-31-target'],
    dongtou: table('labour-checkups'),
  },
  {
    topic: 'training',
    name: { en: 'Training', zh: '技能培训' },
    suzhou: ['suzhou-training-2022-12-31-target', 'suzhou-training-cumulative-undated'],
    huzhou: ['huzhou-training-each-year-2026-12-31-target'],
    dongtou: table('training-cumulative'),
  },
  {
    topic: 'skilled-talent',
    name: { en: 'Skilled workers', zh: '技能人才' },
    huzhou: ['huzhou-new-skilled-workers-2026-12-31-target'],
    dongtou: table('skilled-workers'),
  },
  {
    topic: 'new-jobs',
    name: { en: 'New urban jobs', zh: '新增就业' },
    huzhou: ['huzhou-new-urban-jobs-2026-12-31-target'],
    dongtou: table('new-urban-jobs'),
  },
  {
    topic: 'difficulty',
    name: { en: 'Hard-to-place', zh: '困难帮扶' },
    suzhou: ['suzhou-fishers-placed-undated'],
    huzhou: ['huzhou-people-with-difficulty-helped-2026-target'],
    dongtou: table('key-groups-helped'),
  },
  {
    topic: 'unemployment',
    name: { en: 'Unemployment', zh: '调查失业率' },
    huzhou: ['huzhou-surveyed-unemployment-2026-target'],
    dongtou: table('surveyed-unemployment'),
  },
  {
    topic: 'structure',
    name: { en: 'Job structure', zh: '就业结构' },
    huzhou: ['huzhou-manufacturing-share-2026-target', 'huzhou-services-share-2026-target'],
  },
  {
    topic: 'talent-projects',
    name: { en: 'Talent projects', zh: '人才项目' },
    suzhou: ['suzhou-week-projects-undated'],
    huzhou: [
      'huzhou-elite-projects-2026-12-31-target',
      'huzhou-youth-startup-projects-2026-12-31-target',
    ],
  },
  {
    topic: 'wages',
    name: { en: 'Minimum wage', zh: '最低工资' },
    dongtou: table('minimum-wage-top'),
  },
  {
    topic: 'disputes',
    name: { en: 'Disputes', zh: '争议与欠薪' },
    suzhou: ['suzhou-arrears-a-grade-years-undated'],
    dongtou: table('mediation-success'),
  },
];

/** What each place states on a topic, in the order of the columns. */
export function cellsOf({ suzhou = [], huzhou = [], dongtou = [] }: Line): (readonly string[])[] {
  return [suzhou, huzhou, dongtou];
}

/** Whether a cell is blank just where its place states no number on the topic, rules apart. */
export function isWhole({ figures, indicator }: Pick<Ledger, 'figures' | 'indicator'>): boolean {
  const stated = new Set(
    figures
      .filter(({ status, value }) => value !== null && !['rule', 'definition'].includes(status))
      .map((figure) => `${figure.place ?? ''} ${indicator(figure.indicator).topic}`),
  );
  return lines.every((line) =>
    cellsOf(line).every(
      (ids, nth) => ids.length > 0 || !stated.has(`${places[nth] ?? ''} ${line.topic}`),
    ),
  );
}

/** What every place states, topic by topic: the words for someone who cannot see it. */
export function listed(lang: Lang): string {
  const [comma, semicolon, colon, stop] = lang === 'en' ? [', ', '; ', ': ', '. '] : '、；：。';
  const said = lines.map((line) => {
    const parts = cellsOf(line).flatMap((ids, nth) =>
      ids.length === 0
        ? []
        : `${names[nth]?.[lang]} ${ids.map((id) => `{figure:${id}:unit:accrual}`).join(comma)}`,
    );
    return `${line.name[lang]}${colon}${parts.join(semicolon)}${stop}`;
  });
  return said.join('');
}
