import type { Ledger } from './ledger.ts';
import { parseLedger } from './parse.ts';
import { formatProblem } from './problem.ts';
import { tableNames } from './schema/table.ts';
import { tables } from './schema/tables.ts';
import { toCsv } from './write.ts';

/** A small sound ledger for tests: every table, one promise, two results, one set aside. */
const rows: Readonly<Record<string, readonly string[]>> = {
  documents: [
    `plan,plan,A plan,计划,The city,某市,2020-05-22,,none,${'0a'.repeat(32)},${'0a'.repeat(32)},某市．计划．2020,,`,
  ],
  places: ['suzhou,Suzhou,苏州,city,320500,,31.299,120.585,yes,1'],
  topics: ['training,Training,培训,side-by-side,Person-times only,只有人次,plan'],
  units: [
    'percent,per cent,百分比,%,%,%',
    'person-time,person-times,人次,person-times,人次,person-time',
  ],
  groups: ['youth,young people,青年'],
  indicators: [
    'training,training,Skills training,职业技能培训,person-time,flow,higher,Counted,计数',
    'share,training,Share trained,培训占比,percent,share,higher,Counted,计数',
  ],
  figures: [
    'suzhou-training-2022-target,plan,p1n2,70万人次以上,suzhou,training,,target,plain,at-least,700000,,,../2022,cumulative,,',
    'suzhou-training-2020-11-30,plan,p1n1,5万,suzhou,training,youth,reported,,exact,50000,,,2020-11-30,point,,',
    'unstated-share-undated,plan,p2n1 p2n2,三分之二,,share,,reported,,about,66.67,,,,unclear,No date,无日期',
  ],
  answers: ['suzhou-training-2022-target,suzhou-training-2020-11-30,not-met,Early,尚早'],
  mentions: ['plan,p3n1,2020,date,'],
  context: [
    'suzhou-training-2023,suzhou,training,60000,person-time,2023,A source,来源,,one-source',
  ],
  corrections: ['suzhou-training-2020-11-30,2021-01-01,ours,40000,50000,Misread,误读'],
  terms: ['filing,filing,备案,A registration,登记'],
  guarded: ['en,meet,meet meets met,meeting room', 'zh,达标,达标,'],
  datasets: ['figures,All figures,全部,Everything,全部数字,figures,all'],
};

/** The text of one file of the small ledger. */
export function fixtureText(name: string): string {
  const found = tableNames.find((table) => `${table}.csv` === name);
  if (!found) throw new Error(`unknown table: ${name}`);
  const header = toCsv(
    [],
    tables[found].columns.map((column) => column.name),
  );
  return header + (rows[found] ?? []).map((row) => `${row}\n`).join('');
}

/** The small ledger as files; `changed` replaces some of them by a text or by bytes. */
export function fixtureFiles(
  changed: Readonly<Record<string, string | Uint8Array>> = {},
): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const sound = tableNames.map((name): [string, string] => [
    `${name}.csv`,
    fixtureText(`${name}.csv`),
  ]);
  return new Map(
    [...sound, ...Object.entries(changed)].map(([name, content]) => [
      name,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
}

/** What is said of the small ledger when some of its files are replaced; nothing if it is sound. */
export function fixtureProblems(
  changed: Readonly<Record<string, string | Uint8Array>>,
): readonly string[] {
  const parsed = parseLedger(fixtureFiles(changed));
  return 'problems' in parsed ? parsed.problems.map(formatProblem) : [];
}

/** One file of the small ledger with a piece of text replaced. Throws if the piece is not there. */
export function edited(name: string, from: string, to: string): Record<string, string> {
  const text = fixtureText(name);
  if (!text.includes(from)) throw new Error(`not in ${name}: ${from}`);
  return { [name]: text.replace(from, to) };
}

/** The small ledger itself. Throws if it is no longer sound. */
export function fixtureLedger(): Ledger {
  const parsed = parseLedger(fixtureFiles());
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.ledger;
}
