/** What rows may be chosen by: a value of a column each. */
export const filters = [
  'place',
  'topic',
  'status',
  'bound',
  'document',
  'due',
  'unit',
  'kind',
  'accrual',
  'measure',
] as const;

export type Filter = (typeof filters)[number];

/** What they may be sorted by; the order of the documents unless said. */
export const orders = ['place', 'period', 'name', 'value'] as const;

/** What they may be put in groups by. */
export const groupings = ['place', 'topic', 'document', 'status', 'unit'] as const;

const fields = ['q', ...filters, 'sort', 'group', 'draw'] as const;

type Field = (typeof fields)[number];

/** The whole state of the explorer; empty where nothing is asked. `draw` is `1` or empty. */
export type Query = Readonly<Record<Field, string>>;

/** What an address asks for: `?place=suzhou&q=training`. What it cannot ask for is left out. */
export function readQuery(search: string): Query {
  const asked = new URLSearchParams(search);
  const of = (field: Field): string => asked.get(field) ?? '';
  const oneOf = (field: Field, words: readonly string[]): string =>
    words.includes(of(field)) ? of(field) : '';
  return {
    q: of('q').trim(),
    place: of('place'),
    topic: of('topic'),
    status: of('status'),
    bound: of('bound'),
    document: of('document'),
    due: of('due'),
    unit: of('unit'),
    kind: of('kind'),
    accrual: of('accrual'),
    measure: of('measure'),
    sort: oneOf('sort', orders),
    group: oneOf('group', groupings),
    draw: oneOf('draw', ['1']),
  };
}

/** The end of the address of a state, its fields in a fixed order; empty where nothing is asked. */
export function writeQuery(query: Query): string {
  const asked = fields.filter((field) => query[field] !== '').map((name) => [name, query[name]]);
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}
