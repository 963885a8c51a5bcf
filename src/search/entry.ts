/** What can be found, in the order in which it is listed. */
export const kinds = ['story', 'place', 'topic', 'chart', 'term', 'indicator', 'document'] as const;

export type Kind = (typeof kinds)[number];

/** A thing that can be found. */
export interface Entry {
  /** Unique in the index. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** Its name in the other language, by which it is found too. */
  readonly also: string;
  readonly text: string;
  readonly address: string;
}

/** What a browser loads to search: the things, and the words to speak of them. */
export interface Index {
  readonly entries: readonly Entry[];
  readonly kinds: Readonly<Record<Kind, string>>;
  /** How many were found, with `{count}` in it: one, and any other number. */
  readonly one: string;
  readonly other: string;
  readonly none: string;
  /** What a reader might type. */
  readonly example: string;
}
