import * as cell from './cell.ts';
import { both, column, table, type RowOf } from './table.ts';

/** One English word for each Chinese term, and what it means. */
export const terms = table({
  name: 'terms',
  one: 'term',
  about: {
    en: 'The glossary: one English word for each Chinese term.',
    zh: '词汇表：每个中文术语对应一个英文词。',
  },
  key: ['id'],
  columns: {
    id: column(
      cell.id(),
      'Name of the term, and its place on the glossary page.',
      '编号',
      '该术语的编号，也是它在词汇表页上的位置。',
    ),
    term_en: column(
      cell.name(),
      'The English word, used everywhere.',
      '术语（英文）',
      '英文词，全站统一使用。',
    ),
    term_zh: column(
      cell.name(),
      'The Chinese term as the documents print it.',
      '术语（中文）',
      '文件里的中文术语。',
    ),
    meaning_en: column(
      cell.text(),
      'What it means, in English.',
      '含义（英文）',
      '是什么意思，英文。',
    ),
    meaning_zh: column(cell.text(), 'The same in Chinese.', '含义（中文）', '同上，中文。'),
  },
  row: ({ term_en, term_zh, meaning_en, meaning_zh, ...same }) => ({
    ...same,
    term: both(term_en, term_zh),
    meaning: both(meaning_en, meaning_zh),
  }),
});

export type Term = RowOf<typeof terms>;
