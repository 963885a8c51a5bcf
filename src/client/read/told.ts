import type { Bound } from '../../reading/words/bounds.ts';

/** One statement of the ledger on a topic, ready to be shown. */
export interface Stated {
  readonly unit: string;
  readonly name: string;
  readonly text: string;
  readonly status: string;
  readonly period: string;
  readonly address: string;
}

/** What the three places state on a topic, and the words it is told by. */
export interface TopicTold {
  readonly name: string;
  readonly address: string;
  readonly reason: string;
  /** Words of the topic with the unit that must stand with them, the longest first. */
  readonly words: readonly (readonly [word: string, unit: string])[];
  readonly places: readonly { readonly name: string; readonly stated: readonly Stated[] }[];
}

/** A figure of the ledger at its places in a document. */
export interface FigureTold {
  readonly mentions: readonly string[];
  readonly name: string;
  readonly text: string;
  readonly address: string;
}

/** One of the ledger's documents, told by the hash of its text as it is read. */
export interface DocumentTold {
  readonly hash: string;
  readonly title: string;
  readonly address: string;
  readonly figures: readonly FigureTold[];
}

/** All that the page knows of the ledger, and its words; made when the site is built. */
export interface Told {
  readonly words: Readonly<Record<string, string>>;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly documents: readonly DocumentTold[];
  readonly topics: readonly TopicTold[];
  readonly example: string;
}
