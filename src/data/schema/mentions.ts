import * as cell from './cell.ts';
import { column, reference, table, type RowOf } from './table.ts';

/** The numerals that no figure cites, each with the reason. */
export const mentions = table({
  name: 'mentions',
  one: 'mention',
  about: {
    en: 'The numerals set aside: every numeral that no figure cites, with the reason.',
    zh: '不计入的数目：没有任何一条数据引用的数目，各附理由。',
  },
  key: ['document', 'mention'],
  columns: {
    document: reference(
      'documents',
      cell.id(),
      'The document it stands in.',
      '文件',
      '数目所在的文件。',
    ),
    mention: column(
      cell.locator(),
      'Where: paragraph and numeral.',
      '位置',
      '在哪里：第几段、第几个数目。',
    ),
    printed: column(
      cell.name(),
      'The numeral as printed, in simplified characters.',
      '原文写法',
      '数目在原文里的写法，用简体字。',
    ),
    reason: column(
      cell.oneOf(
        'date',
        'ordinal',
        'name',
        'idiom',
        'contact',
        'heading',
        'document-number',
        'table-header',
        'unit',
        'other',
      ),
      'Why it is no figure.',
      '理由',
      '为什么不算数据。',
    ),
    note: column(
      cell.remark(),
      'More about the reason, where it does not speak for itself.',
      '补充',
      '理由本身说不清时的补充。',
    ),
  },
  row: (cells) => cells,
});

export type SetAside = RowOf<typeof mentions>;
