import { figureColumns, figureRow } from './figure-row.ts';
import type { Ledger } from './ledger.ts';
import type { Dataset } from './schema/datasets.ts';
import type { Figure } from './schema/figures.ts';
import type { CellValue } from './write.ts';

/** The columns of a published dataset: those of `figures.csv`, then what they point to. */
export const tidyColumns = [
  ...figureColumns,
  'period_start',
  'period_end',
  'corrected',
  'place_en',
  'place_zh',
  'topic',
  'indicator_en',
  'indicator_zh',
  'unit',
  'unit_en',
  'unit_zh',
  'group_en',
  'group_zh',
  'document_title_en',
  'document_title_zh',
  'document_published',
  'document_url',
] as const;

/** A figure as one row with its names beside its ids; `corrected` is empty where nothing is. */
export function tidyRow(figure: Figure, ledger: Ledger): Readonly<Record<string, CellValue>> {
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
    document_url: document.url,
  };
}

/** The figures of a dataset, in the order of `figures.csv`: those that any selector chooses. */
export function chosenBy({ rows }: Dataset, ledger: Ledger): readonly Figure[] {
  if (rows.length === 0) return ledger.figures;
  return ledger.figures.filter((figure) => {
    const { topic } = ledger.indicator(figure.indicator);
    const has = {
      topic,
      place: figure.place,
      document: figure.document,
      indicator: figure.indicator,
    };
    return rows.some(({ by, id }) => has[by] === id);
  });
}
