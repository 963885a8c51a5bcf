import * as cell from './cell.ts';
import { both, column, table, type RowOf } from './table.ts';

/** One English word for each Chinese term, and what it means. */
export const terms = table({
  name: 'terms',
  one: 'term',
  about: 'The glossary: one English word for each Chinese term.',
  key: ['id'],
  columns: {
    id: column(cell.id(), 'Name of the term, and its place on the glossary page.'),
    term_en: column(cell.text(), 'The English word, used everywhere.'),
    term_zh: column(cell.text(), 'The Chinese term as the documents print it.'),
    meaning_en: column(cell.text(), 'What it means, in English.'),
    meaning_zh: column(cell.text(), 'The same in Chinese.'),
  },
  row: ({ term_en, term_zh, meaning_en, meaning_zh, ...same }) => ({
    ...same,
    term: both(term_en, term_zh),
    meaning: both(meaning_en, meaning_zh),
  }),
});

export type Term = RowOf<typeof terms>;
