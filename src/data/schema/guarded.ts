import * as cell from './cell.ts';
import { column, table, type RowOf } from './table.ts';

/** Words that say a promise was fulfilled. */
export const guarded = table({
  name: 'guarded',
  one: 'guarded word',
  about: {
    en: 'Words of fulfilment: a title or a dek may use one only where it names an answer whose verdict is `met`.',
    zh: '表示“兑现”的词：标题和导语只有在引用一条判断为`met`的回应时才可以用。',
  },
  key: ['lang', 'word'],
  columns: {
    lang: column(cell.oneOf('en', 'zh'), 'Language of the word.', '语言', '词的语言。'),
    word: column(cell.text(), 'The word as a dictionary has it.', '词', '词典里的写法。'),
    forms: column(
      cell.text(),
      'The forms that are looked for, separated by spaces.',
      '词形',
      '要查找的各种词形，以空格分隔。',
    ),
    except: column(
      cell.remark(),
      'Phrases in which it says something else, separated by `; `.',
      '例外',
      '含义不同的短语，以`; `分隔。',
    ),
  },
  row: ({ forms, except, ...same }) => ({
    ...same,
    forms: forms.split(' '),
    except: except === '' ? [] : except.split('; '),
  }),
});

export type GuardedWord = RowOf<typeof guarded>;
