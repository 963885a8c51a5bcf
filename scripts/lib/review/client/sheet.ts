import type { Indicator } from '../../../../src/data/schema/indicators.ts';
import type { Unit } from '../../../../src/data/schema/units.ts';
import type { Mention } from '../../../../src/reading/numbers/mentions.ts';

/** The cells of a row by their columns. */
export type Row = Readonly<Record<string, string>>;

/** A column of a row as a field of a form. */
export interface Field {
  readonly name: string;
  readonly about: string;
  /** The words it may hold; empty where it may hold any. */
  readonly choices: readonly string[];
  readonly empty: boolean;
}

/** One reading: its numerals, its row as a figure, and why it may be none. */
export interface Item {
  readonly locator: string;
  readonly numerals: readonly { readonly mention: string; readonly printed: string }[];
  /** Whether the reader takes it for a figure. */
  readonly figure: boolean;
  readonly row: Row;
  readonly reason: string;
  readonly note: string;
  readonly unit: string;
  /** What tells its id apart from that of the other end of a range; empty where there is none. */
  readonly word: string;
  /** What a person must look at: the column it may be wrong in, and why, in words. */
  readonly doubts: readonly { readonly field: string; readonly words: string }[];
  readonly candidates: readonly {
    readonly id: string;
    readonly name: string;
    /** In hundredths. */
    readonly confidence: number;
  }[];
}

/** All that a page to review a document knows of it. */
export interface Sheet {
  readonly document: string;
  /** What to keep as `documents/{id}.txt`; its hash is in the row of the document. */
  readonly text: string;
  /** The text as it is read, which the audit reads again. */
  readonly paragraphs: readonly string[];
  readonly mentions: readonly Mention[];
  readonly items: readonly Item[];
  readonly fields: readonly Field[];
  readonly documentFields: readonly Field[];
  readonly documentRow: Row;
  /** Why a numeral may be no figure. */
  readonly reasons: readonly string[];
  readonly names: Readonly<
    Record<
      'indicator' | 'place' | 'group' | 'topic' | 'unit' | 'part_of',
      readonly (readonly [id: string, name: string])[]
    >
  >;
  /** Whether these are the names of a ledger, so that any other is new. */
  readonly named: boolean;
  /** What the ledger counts, and in which units; none where it was not read. */
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  /** Ids that the ledger has already. */
  readonly ids: readonly string[];
}

/** What somebody decided of an item. */
export type Decision =
  | { readonly as: 'figure'; readonly row: Row }
  | { readonly as: 'aside'; readonly reason: string; readonly note: string };

/** What stands in the fields of an item: its row as a figure, and why it may be none. */
export interface Entry {
  readonly row: Row;
  readonly reason: string;
  readonly note: string;
}

/** What was decided and what was written of items, by their numbers, and the row of the document. */
export interface Progress {
  readonly decisions: Readonly<Record<string, Decision>>;
  /** What differs from what was decided or read, and nobody has decided yet. */
  readonly drafts: Readonly<Record<string, Entry>>;
  readonly document: Row;
  /** What was written of names that the ledger lacks, by their table and id. */
  readonly vocabulary: Readonly<Record<string, Readonly<Record<string, Row>>>>;
}
