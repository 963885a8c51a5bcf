import { isChosen } from './chosen.ts';
import { figureRow, type FigureRow } from './figure-row.ts';
import type { Ledger } from './ledger.ts';
import { fromText, type Value } from './publish/table.ts';
import * as cell from './schema/cell.ts';
import type { Dataset } from './schema/datasets.ts';
import type { Document } from './schema/documents.ts';
import { figures, type Figure } from './schema/figures.ts';
import { column, columnOf, columnsOf, reference, type Column } from './schema/table.ts';
import { slipIn } from './slip.ts';

const same = 'The same in Chinese.';

/** What a published row says besides its figure's own cells. */
const added = columnsOf({
  period_start: column(
    cell.maybe(cell.day()),
    'First day of the period; empty where it is open or unknown.',
    '起始日',
    '时期的第一天；没有写明或不知道的留空。',
  ),
  period_end: column(
    cell.maybe(cell.day()),
    'Last day of the period; empty where it is open or unknown.',
    '终止日',
    '时期的最后一天；没有写明或不知道的留空。',
  ),
  corrected: column(
    cell.maybe(cell.number()),
    'What the value should be where the document itself is wrong; empty where it is not.',
    '更正值',
    '文件自身有错时，正确的数值；没有错的留空。',
  ),
  place_en: column(
    cell.maybe(cell.text()),
    'Name of the place in English.',
    '地名（英文）',
    '地方的英文名。',
  ),
  place_zh: column(cell.maybe(cell.text()), same, '地名（中文）', '地方的中文名。'),
  topic: reference('topics', cell.id(), 'The topic of the indicator.', '题目', '指标所属的题目。'),
  indicator_en: column(
    cell.text(),
    'Name of the indicator in English.',
    '指标（英文）',
    '指标的英文名。',
  ),
  indicator_zh: column(cell.text(), same, '指标（中文）', '指标的中文名。'),
  unit: reference(
    'units',
    cell.id(),
    'The base unit of the indicator, which `value` and `corrected` are in.',
    '单位',
    '指标的基本单位，`value`和`corrected`以它计。',
  ),
  unit_en: column(cell.text(), 'Name of the unit in English.', '单位（英文）', '单位的英文名。'),
  unit_zh: column(cell.text(), same, '单位（中文）', '单位的中文名。'),
  group_en: column(
    cell.maybe(cell.text()),
    'Who is counted, in English, where only some are.',
    '人群（英文）',
    '只统计一部分人时，统计的是谁，英文。',
  ),
  group_zh: column(cell.maybe(cell.text()), same, '人群（中文）', '同上，中文。'),
  document_title_en: column(
    cell.text(),
    'Title of the document in English, our translation.',
    '文件标题（英文）',
    '文件标题的英文译文，本站所译。',
  ),
  document_title_zh: column(
    cell.text(),
    'Title as printed, in simplified characters.',
    '文件标题（中文）',
    '文件标题原文，用简体字。',
  ),
  document_published: column(
    cell.day(),
    'Day the document was published.',
    '文件发布日期',
    '文件发布的日期。',
  ),
  document_url: column(
    cell.maybe(cell.url()),
    'Address of the text itself, original or copy; empty where none is known.',
    '文件网址',
    '文件本身的网址，原件或转载；不知道的留空。',
  ),
  document_url_kind: column(
    cell.oneOf('original', 'copy', 'parent', 'none'),
    'What address of the document is known: the original, a copy, only that of its parent document (which lacks these figures), or none.',
    '文件网址类别',
    '知道的是文件的哪种网址：原件、转载、只有上级文件（其中没有这些数字），或都没有。',
  ),
  place_code: column(
    cell.maybe(cell.code()),
    'Code of the place in GB/T 2260; empty where it has none or no place is stated.',
    '行政区划代码',
    '地方的GB/T 2260代码；没有代码或没有写明地方的留空。',
  ),
});

type Added = (typeof added)[number]['name'];

/** The columns of a published row beyond those of `figures.csv`. */
export const addedColumns: readonly Column[] = added;

/** The column that the CSV of a chart has besides those of a dataset. */
export const statesColumn: Column = columnOf(
  'states',
  column(
    cell.remark(),
    'In the files of a chart alone: the states of the chart that show the figure.',
    '所在画面',
    '只见于图表的文件：图表的哪些画面展示这个数字。',
  ),
);

/** The columns of a published figure: those of `figures.csv`, then what they point to. */
export const tidyColumns: readonly Column[] = [...figures.columns, ...added];

/** Whether an address is that of the text itself: its parent document does not hold its figures. */
const isText = ({ urlKind }: Document): boolean => urlKind === 'original' || urlKind === 'copy';

type TidyRow = Readonly<Record<keyof FigureRow | Added, Value>>;

/** A figure as one row with its names beside its ids; `corrected` is empty where nothing is. */
export function tidyRow(figure: Figure, ledger: Ledger): TidyRow {
  const indicator = ledger.indicator(figure.indicator);
  const unit = ledger.unit(indicator.unit);
  const place = figure.place === null ? null : ledger.place(figure.place);
  const group = figure.group === null ? null : ledger.group(figure.group).name;
  const document = ledger.document(figure.document);
  const slip = slipIn(ledger, figure.id);
  return {
    ...ownCells(figure),
    period_start: figure.period?.start ?? null,
    period_end: figure.period?.end ?? null,
    corrected: slip?.corrected ?? null,
    place_en: place?.name.en ?? null,
    place_zh: place?.name.zh ?? null,
    topic: indicator.topic,
    indicator_en: indicator.name.en,
    indicator_zh: indicator.name.zh,
    unit: unit.id,
    unit_en: unit.name.en,
    unit_zh: unit.name.zh,
    group_en: group?.en ?? null,
    group_zh: group?.zh ?? null,
    document_title_en: document.title.en,
    document_title_zh: document.title.zh,
    document_published: document.published,
    document_url: isText(document) ? document.url : null,
    document_url_kind: document.urlKind,
    place_code: place?.code ?? null,
  };
}

/** The cells of a figure's own row as values. */
function ownCells(figure: Figure): Readonly<Record<keyof FigureRow, Value>> {
  const row = figureRow(figure);
  const cells = figures.columns.map(({ name, nature }) => [name, fromText(row[name], nature)]);
  return Object.fromEntries(cells) as Record<keyof FigureRow, Value>;
}

/** The figures that a dataset chooses, in the order of `figures.csv`: those of any condition. */
export function chosenBy({ rows }: Pick<Dataset, 'rows'>, ledger: Ledger): readonly Figure[] {
  return ledger.figures.filter((figure) =>
    isChosen(rows, figure, ledger.indicator(figure.indicator).topic),
  );
}
