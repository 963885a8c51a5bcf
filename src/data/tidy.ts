import { isChosen } from './chosen.ts';
import { figureColumns, figureRow, type FigureRow } from './figure-row.ts';
import type { Ledger } from './ledger.ts';
import type { Dataset } from './schema/datasets.ts';
import type { Document } from './schema/documents.ts';
import type { Figure } from './schema/figures.ts';
import type { Column } from './schema/table.ts';
import type { CellValue } from './write.ts';

const day = 'a date like 2020-11-30, or empty';
const text = 'text';
const id = 'an id';

/** What a published row says besides its figure's own cells: each column, what it means, what it holds. */
const added = {
  period_start: ['First day of the period; empty where it is open or unknown.', day],
  period_end: ['Last day of the period; empty where it is open or unknown.', day],
  corrected: [
    'What the value should be where the document itself is wrong; empty where it is not.',
    'a plain decimal, or empty',
  ],
  place_en: ['Name of the place in English.', 'text, or empty'],
  place_zh: ['The same in Chinese.', 'text, or empty'],
  topic: ['The topic of the indicator.', id],
  indicator_en: ['Name of the indicator in English.', text],
  indicator_zh: ['The same in Chinese.', text],
  unit: ['The base unit of the indicator, which `value` and `corrected` are in.', id],
  unit_en: ['Name of the unit in English.', text],
  unit_zh: ['The same in Chinese.', text],
  group_en: ['Who is counted, in English, where only some are.', 'text, or empty'],
  group_zh: ['The same in Chinese.', 'text, or empty'],
  document_title_en: ['Title of the document in English, our translation.', text],
  document_title_zh: ['Title as printed, in simplified characters.', text],
  document_published: ['Day the document was published.', 'a date like 2020-11-30'],
  document_url: [
    'Address of the text itself, original or copy; empty where none is known.',
    'a web address, or empty',
  ],
  document_url_kind: [
    'What address of the document is known: the original, a copy, only that of its parent document (which lacks these figures), or none.',
    '`original`, `copy`, `parent`, `none`',
  ],
} as const satisfies Readonly<Record<string, readonly [about: string, accepts: string]>>;

type Added = keyof typeof added;

/** The columns of a published row beyond those of `figures.csv`. */
export const addedColumns: readonly Column[] = Object.entries(added).map(
  ([name, [about, accepts]]) => ({ name, about, accepts, references: null }),
);

/** The column that the CSV of a chart has besides those of a dataset. */
export const statesColumn: Column = {
  name: 'states',
  about: 'In the CSV of a chart alone: the states of the chart that show the figure.',
  accepts: 'ids separated by spaces',
  references: null,
};

/** The columns of a published dataset: those of `figures.csv`, then what they point to. */
export const tidyColumns: readonly string[] = [
  ...figureColumns,
  ...addedColumns.map(({ name }) => name),
];

/** Whether an address is that of the text itself: its parent document does not hold its figures. */
const isText = ({ urlKind }: Document): boolean => urlKind === 'original' || urlKind === 'copy';

/** A figure as one row with its names beside its ids; `corrected` is empty where nothing is. */
export function tidyRow(
  figure: Figure,
  ledger: Ledger,
): FigureRow & Readonly<Record<Added, CellValue>> {
  const indicator = ledger.indicator(figure.indicator);
  const unit = ledger.unit(indicator.unit);
  const place = figure.place === null ? null : ledger.place(figure.place).name;
  const group = figure.group === null ? null : ledger.group(figure.group).name;
  const document = ledger.document(figure.document);
  const slip = ledger.corrections.find((row) => row.figure === figure.id && row.kind === 'source');
  return {
    ...figureRow(figure),
    period_start: figure.period?.start ?? null,
    period_end: figure.period?.end ?? null,
    corrected: slip?.corrected ?? null,
    place_en: place?.en ?? null,
    place_zh: place?.zh ?? null,
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
  };
}

/** The figures of a dataset, in the order of `figures.csv`: those that any selector chooses. */
export function chosenBy({ rows }: Dataset, ledger: Ledger): readonly Figure[] {
  return ledger.figures.filter((figure) =>
    isChosen(rows, figure, ledger.indicator(figure.indicator).topic),
  );
}
