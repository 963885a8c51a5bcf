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

/** What a chart is found by, with spaces between: `place:topic` for what its figures are on, questions. */
export interface Own {
  readonly on: string;
  readonly questions: string;
}

/** Whether a chart answers: a place and a topic asked for together must be those of one figure. */
export function answers({ on, questions }: Own, { place, topic, question }: Wanted): boolean {
  const is = (wanted: string, own = ''): boolean => wanted === '' || wanted === own;
  const found = on.split(' ').some((each) => {
    const [where, what] = each.split(':');
    return is(place, where) && is(topic, what);
  });
  return found && (question === '' || questions.split(' ').includes(question));
}
