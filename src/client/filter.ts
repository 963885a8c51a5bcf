/** What the charts may be chosen by, as it stands in an address: `?place=suzhou&topic=training`. */
export const fields = ['place', 'topic', 'question'] as const;

export type Field = (typeof fields)[number];

/** What a reader asks for: a value for each field, empty where any will do. */
export type Wanted = Readonly<Record<Field, string>>;

/** What an address asks for. */
export function wantedIn(search: string): Wanted {
  const query = new URLSearchParams(search);
  const of = (field: Field): string => query.get(field) ?? '';
  return { place: of('place'), topic: of('topic'), question: of('question') };
}

/** The end of the address that asks for something; empty where nothing is. */
export function searchFor(wanted: Wanted): string {
  const asked = fields.filter((field) => wanted[field] !== '').map((name) => [name, wanted[name]]);
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}

/** Whether a chart answers: `own` holds its values of each field, with spaces between. */
export function answers(own: Wanted, wanted: Wanted): boolean {
  return fields.every(
    (field) => wanted[field] === '' || own[field].split(' ').includes(wanted[field]),
  );
}
