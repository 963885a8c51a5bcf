import type { Chart } from '../charts/chart.ts';
import type { Lang } from '../i18n/lang.ts';
import { t, type WordKey } from '../i18n/words.ts';
import { page } from './address.ts';

/** A file of a chart that may be taken away. */
export interface Download {
  readonly group: 'pictures' | 'data';
  /** What it is for. */
  readonly name: string;
  readonly address: string;
}

/** The files of a chart by what their names end on, each with its word: one row more is one more file. */
const files: readonly (readonly [Download['group'], string, WordKey])[] = [
  ['pictures', 'png', 'chart.take.png'],
  ['pictures', 'phone.png', 'chart.take.phone'],
  ['pictures', 'card.png', 'chart.take.card'],
  ['pictures', 'svg', 'chart.take.svg'],
  ['data', 'csv', 'chart.take.csv'],
  ['data', 'excel.csv', 'chart.take.spreadsheet'],
];

/** What may be taken away of a chart as it stands in its poster, pictures before data. */
export function chartDownloads({ id }: Pick<Chart, 'id'>, lang: Lang): readonly Download[] {
  return files.map(([group, ending, word]) => ({
    group,
    name: t(lang, word),
    address: page(lang, `charts/${id}.${ending}`),
  }));
}
