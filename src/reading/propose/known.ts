/** What a ledger calls an indicator, as far as words can tell one from another. */
export interface KnownIndicator {
  readonly id: string;
  /** Its Chinese name: 城镇新增就业. */
  readonly name: string;
  /** The Chinese sign of its unit: 人, %, 元/月. */
  readonly unit: string;
  readonly kind: 'stock' | 'flow' | 'share' | 'amount' | 'rank' | 'rule' | 'count';
  /** The groups that its figures so far were about; empty for one that counts everybody. */
  readonly groups: readonly string[];
}

/** A place, and the one it belongs to; null for the country. */
export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: 'country' | 'province' | 'city' | 'district';
  readonly partOf: string | null;
}

export interface KnownGroup {
  readonly id: string;
  readonly name: string;
}

/** The names that proposals choose from: none is ever made up. */
export interface Known {
  readonly indicators: readonly KnownIndicator[];
  readonly places: readonly KnownPlace[];
  readonly groups: readonly KnownGroup[];
  /** English for words that stand in place of a number: 全覆盖. */
  readonly words: ReadonlyMap<string, string>;
  /** Ids of figures that are taken. */
  readonly ids: ReadonlySet<string>;
}

/** Names to choose from where there is no ledger: every proposal stays empty. */
export const nothingKnown: Known = {
  indicators: [],
  places: [],
  groups: [],
  words: new Map(),
  ids: new Set(),
};
