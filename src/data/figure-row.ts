import { figures, type Figure } from './schema/figures.ts';
import type { ColumnOf } from './schema/table.ts';

/** The columns of `figures.csv`, in order. */
export const figureColumns = figures.columns.map(({ name }) => name);

/** A row of `figures.csv`: its cells by column. */
export type FigureRow = Readonly<Record<ColumnOf<typeof figures>, string>>;

/** A figure as the cells of its row: reading them again gives the same figure. */
export function figureRow(figure: Figure): FigureRow {
  const { id, document, printed, indicator, status, bound, accrual } = figure;
  return {
    id,
    document,
    mentions: figure.mentions.join(' '),
    printed,
    place: figure.place ?? '',
    indicator,
    group: figure.group ?? '',
    status,
    force: figure.force ?? '',
    bound,
    value: figure.value === null ? '' : String(figure.value),
    word: figure.word?.zh ?? '',
    word_en: figure.word?.en ?? '',
    period: figure.period?.text ?? '',
    accrual,
    note_en: figure.note.en,
    note_zh: figure.note.zh,
  };
}
