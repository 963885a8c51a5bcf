import type { Ledger } from './ledger.ts';
import { perLedger } from './per-ledger.ts';
import { seriesKey } from './promises.ts';
import type { PublishedRow } from './publish/table.ts';
import * as cell from './schema/cell.ts';
import type { Figure } from './schema/figures.ts';
import { column, columnsOf, reference, type Column } from './schema/table.ts';
import { tidyColumns, tidyRow } from './tidy.ts';
import { whenDue } from './when-due.ts';

const figure = new Map(tidyColumns.map((each) => [each.name, each]));

/** Columns of a published figure by name. */
function like(...names: readonly string[]): readonly Column[] {
  return names.flatMap((name) => figure.get(name) ?? []);
}

const own = columnsOf({
  promise: reference(
    'figures',
    cell.id(),
    'The figure that promises.',
    '承诺',
    '作出承诺的那条数据。',
  ),
  series: column(
    cell.text(),
    'The series it belongs to, `{place}:{indicator}[:{group}]`: a promise set for five years has five rows here and one series.',
    '序列',
    '所属的序列，`{地方}:{指标}[:{人群}]`：分五年提出的一个承诺，这里有五行，同属一个序列。',
  ),
});

const told = columnsOf({
  due: column(
    cell.maybe(cell.day()),
    'The last day of its period, when it falls due; empty where no day is stated.',
    '到期日',
    '时期的最后一天，即到期之日；没有写明的留空。',
  ),
  due_seen: column(
    cell.oneOf('in-time', 'later', 'undated'),
    'Whether a document about the same place was published on that day or after it and could have told of it; or only earlier ones were; or there is no day.',
    '到期与否',
    '到期当天或之后有没有写同一地方的文件发布，可以报告它；还是只有更早的文件；还是没有期限。',
  ),
  baseline: reference(
    'figures',
    cell.maybe(cell.id()),
    'The figure of the level that the series starts from; empty where none is printed.',
    '起点',
    '该序列起点的那条数据；原文没有的留空。',
  ),
  results: column(
    cell.remark(),
    'The figures that report on it, ids separated by spaces; empty where no document in this ledger does. Empty is not zero.',
    '结果',
    '报告它的各条数据，编号以空格分隔；本账本所收文件都没有报告的留空。留空不是零。',
  ),
  results_printed: column(
    cell.remark(),
    'The same figures as printed, separated by ` | `.',
    '结果原文写法',
    '同上各条数据的原文写法，以` | `分隔。',
  ),
  verdicts: column(
    cell.remark(),
    'What each of the results says about it, in their order; `unreported` where it was looked for and no document tells; empty where it is not due. The reasons are in the dataset `answers`.',
    '判断',
    '从每个结果能看出它怎么样，次序与结果相同；查找过而没有文件报告的为`unreported`；尚未到期的留空。理由见数据集`answers`。',
  ),
});

/** The columns of the table of promises. */
export const promiseColumns: readonly Column[] = [
  ...own,
  ...like('place', 'place_en', 'place_zh', 'place_code', 'indicator', 'indicator_en'),
  ...like('indicator_zh', 'group', 'group_en', 'group_zh', 'topic', 'unit', 'unit_en', 'unit_zh'),
  ...like('force', 'bound', 'value', 'word', 'word_en', 'printed', 'accrual', 'period'),
  ...told,
  ...like('document', 'mentions', 'note_en', 'note_zh'),
];

const answersTo = perLedger(({ answers }) => Map.groupBy(answers, ({ promise }) => promise));

/** By series, in the order of the ledger. */
const levels = perLedger(({ figures }) =>
  Map.groupBy(
    figures.filter(({ status }) => status === 'baseline'),
    seriesKey,
  ),
);

/** A target as a row: what was promised, when it falls due, and what was reported on it. */
export function promiseRow(target: Figure, ledger: Ledger): PublishedRow {
  const row = tidyRow(target, ledger);
  const answers = answersTo(ledger).get(target.id) ?? [];
  const results = answers.flatMap(({ result }) => (result === null ? [] : ledger.figure(result)));
  const series = seriesKey(target);
  const [level] = levels(ledger).get(series) ?? [];
  const cells = {
    ...row,
    promise: target.id,
    series,
    due: target.period?.end ?? null,
    due_seen: whenDue(target, ledger),
    baseline: level?.id ?? null,
    results: results.map(({ id }) => id).join(' ') || null,
    results_printed: results.map(({ printed }) => printed).join(' | ') || null,
    verdicts: answers.map(({ verdict }) => verdict).join(' ') || null,
  };
  return Object.fromEntries(
    promiseColumns.map(({ name }) => [name, cells[name as keyof typeof cells]]),
  );
}
