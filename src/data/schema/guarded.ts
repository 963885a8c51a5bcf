import * as cell from './cell.ts';
import { column, table, type RowOf } from './table.ts';

/** Words that say a promise was fulfilled. */
export const guarded = table({
  name: 'guarded',
  one: 'guarded word',
  about:
    'Words of fulfilment: a title or a dek may use one only where it names an answer whose verdict is `met`.',
  key: ['lang', 'word'],
  columns: {
    lang: column(cell.oneOf('en', 'zh'), 'Language of the word.'),
    word: column(cell.text(), 'The word as a dictionary has it.'),
    forms: column(cell.text(), 'The forms that are looked for, separated by spaces.'),
    except: column(cell.remark(), 'Phrases in which it says something else, separated by `; `.'),
  },
  row: ({ forms, except, ...same }) => ({
    ...same,
    forms: forms.split(' '),
    except: except === '' ? [] : except.split('; '),
  }),
});

export type GuardedWord = RowOf<typeof guarded>;
