import type { Dataset, DatasetTable } from '../../data/schema/datasets.ts';
import type { Text } from '../../i18n/lang.ts';

/** Where a dataset stands on the page of all of them. */
export type ShelfId = 'whole' | 'topic' | 'place' | 'document' | 'reading' | 'list';

/** A group of datasets, with what they have in common. */
export interface Shelf<T> {
  readonly id: ShelfId;
  readonly title: Text;
  readonly about: Text;
  readonly datasets: readonly T[];
}

const shelfWords: Readonly<Record<ShelfId, { readonly title: Text; readonly about: Text }>> = {
  whole: {
    title: { en: 'Start here', zh: '从这里开始' },
    about: {
      en: 'The whole ledger, what was promised and what was reported, and what the figures come to.',
      zh: '整本账，承诺与结果，以及数字互相对照得出什么。',
    },
  },
  topic: {
    title: { en: 'By topic', zh: '按题目' },
    about: {
      en: 'Figures on one thing, in the columns of the whole ledger.',
      zh: '讲同一件事的数字，列与“全部数字”相同。',
    },
  },
  place: {
    title: { en: 'By place', zh: '按地方' },
    about: {
      en: 'Everything that the documents state about one place.',
      zh: '文件里写一个地方的全部数字。',
    },
  },
  document: {
    title: { en: 'By document', zh: '按文件' },
    about: {
      en: 'One plan or report, tidy or as it is printed.',
      zh: '一份方案或报道里的数字，一行一个，或照原表排列。',
    },
  },
  reading: {
    title: { en: 'How the texts were read', zh: '文件是怎么读的' },
    about: {
      en: 'The documents, the numerals set aside, the slips, and facts from outside.',
      zh: '文件本身、不计入的数目、更正，以及文件以外的事实。',
    },
  },
  list: {
    title: { en: 'What the ids stand for', zh: '各种编号代表什么' },
    about: {
      en: 'The lists that the other tables point to.',
      zh: '其他各表里的编号所指的对照表。',
    },
  },
};

/** Where the whole of a table stands. */
const wholes: Readonly<Record<DatasetTable, ShelfId>> = {
  figures: 'whole',
  promises: 'whole',
  answers: 'whole',
  checks: 'whole',
  years: 'document',
  documents: 'reading',
  mentions: 'reading',
  corrections: 'reading',
  context: 'reading',
  places: 'list',
  topics: 'list',
  indicators: 'list',
  units: 'list',
  groups: 'list',
  terms: 'list',
  guarded: 'list',
  datasets: 'list',
};

/** The shelf of a dataset: that of its table, or of what its rows are chosen by. */
export function shelfOf({ table, rows }: Pick<Dataset, 'table' | 'rows'>): ShelfId {
  const chosen = rows.flat().map(({ by }) => by);
  if (chosen.length === 0) return wholes[table];
  if (chosen.includes('document')) return 'document';
  return chosen.includes('place') ? 'place' : 'topic';
}

/** Datasets by shelf, each shelf in its place and the datasets in their own order; none is empty. */
export function shelvesOf<T extends Pick<Dataset, 'table' | 'rows'>>(
  datasets: readonly T[],
): readonly Shelf<T>[] {
  const on = Map.groupBy(datasets, shelfOf);
  const ids: readonly ShelfId[] = ['whole', 'topic', 'place', 'document', 'reading', 'list'];
  return ids.flatMap((id) => {
    const found = on.get(id);
    return found === undefined ? [] : [{ id, ...shelfWords[id], datasets: found }];
  });
}
