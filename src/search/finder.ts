import MiniSearch from 'minisearch';
import type { Entry, Kind } from './entry.ts';
import { isHan, tokens } from './tokens.ts';

/** What a reader is likelier to look for comes first where the words fit alike. */
const weight: Readonly<Record<Kind, number>> = {
  place: 2,
  story: 1.6,
  topic: 1.3,
  chart: 1.2,
  term: 1.2,
  indicator: 1,
  document: 1,
};

/**
 * Reads things into an index; what it returns finds those that a query fits, what is called
 * just that first, then the best. Words may be begun (`train`) or slightly misspelt; all must fit, or, where no thing has them all, any.
 */
export function finder(entries: readonly Entry[]): (query: string) => Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: ['title', 'also', 'text'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, also: 2 },
      boostDocument: (id: string) => weight[byId.get(id)?.kind ?? 'document'],
      prefix: true,
      fuzzy: (term) => !isHan(term) && term.length > 4 && 0.2,
      maxFuzzy: 2,
    },
  });
  index.addAll(entries);
  return (query) => {
    const all = index.search(query, { combineWith: 'AND' });
    const found = (all.length > 0 ? all : index.search(query)).flatMap(
      ({ id }: { id: string }) => byId.get(id) ?? [],
    );
    const named = (entry: Entry): boolean => same(entry.title, query) || same(entry.also, query);
    return [...found.filter(named), ...found.filter((entry) => !named(entry))];
  };
}

/** Whether two texts have the same words. */
function same(one: string, other: string): boolean {
  return tokens(one).join(' ') === tokens(other).join(' ');
}
