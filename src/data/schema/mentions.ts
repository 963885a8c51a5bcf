import * as cell from './cell.ts';
import { column, reference, table, type RowOf } from './table.ts';

/** The numerals that no figure cites, each with the reason. */
export const mentions = table({
  name: 'mentions',
  one: 'mention',
  about: 'The numerals set aside: every numeral that no figure cites, with the reason.',
  key: ['document', 'mention'],
  columns: {
    document: reference('documents', cell.id(), 'The document it stands in.'),
    mention: column(cell.locator(), 'Where: paragraph and numeral.'),
    printed: column(cell.text(), 'The numeral as printed, in simplified characters.'),
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
    ),
    note: column(cell.remark(), 'More about the reason, where it does not speak for itself.'),
  },
  row: (cells) => cells,
});

export type SetAside = RowOf<typeof mentions>;
