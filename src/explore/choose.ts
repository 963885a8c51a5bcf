import { parted } from './parted.ts';
import { filters, type Query } from './query.ts';
import { none, type Row } from './row.ts';

/** A row with the words it is found by, in both languages, and the name it is sorted by. */
export interface Entry extends Row {
  readonly words: string;
  readonly name: string;
}

/** Words as they are compared: of one width, without capitals. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether a row answers: it has every value asked for, and every word. `words` are plain already. */
export function answers(entry: Entry, query: Query): boolean {
  const asked = plain(query.q).split(/\s+/).filter(Boolean);
  return (
    filters.every((filter) => query[filter] === '' || query[filter] === entry[filter]) &&
    asked.every((word) => entry.words.includes(word))
  );
}

type Order = (a: Entry, b: Entry) => number;

const by =
  (read: (entry: Entry) => string): Order =>
  (a, b) =>
    read(a) < read(b) ? -1 : read(a) > read(b) ? 1 : 0;

/** What has none comes last: no hyphen is later than any day. */
const last = (text: string): string => (text === none ? '~' : text);

const amount = ({ value }: Entry): number => (value === none ? -1 : Number(value));

/** Values are put in order only within a unit: nothing is larger than what is counted otherwise. */
const orders: Readonly<Record<string, readonly Order[]>> = {
  place: [by(({ place }) => last(place))],
  period: [by(({ until }) => last(until))],
  name: [],
  value: [by(({ unit }) => unit), (a, b) => amount(b) - amount(a)],
};

/** The rows that answer, in the order asked for; rows alike stay in that of the documents. */
export function chosen<T extends Entry>(
  entries: readonly T[],
  query: Query,
  compare: (a: string, b: string) => number,
): readonly T[] {
  const found = entries.filter((entry) => answers(entry, query));
  if (query.sort === '') return found;
  const names: Order = (a, b) => compare(a.name, b.name);
  const steps = query.sort === 'name' ? [names] : (orders[query.sort] ?? []);
  return found.toSorted((a, b) => steps.reduce((so, step) => so || step(a, b), 0));
}

/** The rows in groups, in the order in which each is first met; one without a name where none is asked. */
export function grouped<T extends Entry>(
  entries: readonly T[],
  { group }: Pick<Query, 'group'>,
): ReadonlyMap<string, readonly T[]> {
  const column = (['place', 'topic', 'document', 'status', 'unit'] as const).find(
    (each) => each === group,
  );
  return parted(entries, (entry) => (column === undefined ? '' : entry[column]));
}
