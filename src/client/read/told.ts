import type { Known, KnownIndicator } from '../../reading/propose/known.ts';
import type { Bound } from '../../reading/words/bounds.ts';

/** One statement of the ledger, ready to be shown. */
export interface Stated {
  /** The value with its bound and unit, and whom it counts where those are only some. */
  readonly text: string;
  readonly status: string;
  readonly period: string;
  readonly address: string;
}

/** An indicator of the ledger by its Chinese name, and what the three places state of it. */
export interface IndicatorTold extends KnownIndicator {
  readonly label: string;
  readonly address: string;
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

/** The names that rows are proposed from; whether an id is taken only a ledger at hand can tell. */
export interface Names extends Pick<Known, 'indicators' | 'places' | 'groups'> {
  readonly words: readonly (readonly [zh: string, en: string])[];
}

/** All that the page knows of the ledger, and its words; made when the site is built. */
export interface Told {
  readonly words: Readonly<Record<string, string>>;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly documents: readonly DocumentTold[];
  readonly indicators: readonly IndicatorTold[];
  readonly names: Names;
  /** What the page calls them, by id. */
  readonly labels: Readonly<
    Record<'indicator' | 'place' | 'group', Readonly<Record<string, string>>>
  >;
  readonly example: string;
}
