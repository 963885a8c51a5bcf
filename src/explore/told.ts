import type { Verdicts } from './alike.ts';

/** What the page tells its script: words, addresses, and what may be compared. */
export interface Told {
  readonly lang: 'en' | 'zh';
  /** Words by what they say, with `{count}` and its kin left open. */
  readonly words: Readonly<
    Record<
      | 'one'
      | 'other'
      | 'none'
      | 'measure'
      | 'draw'
      | 'away'
      | 'loading'
      | 'failed'
      | 'lost'
      | 'no'
      | 'only'
      | 'part',
      string
    >
  >;
  /** Why figures may not stand on one axis, by reason. */
  readonly no: Readonly<Record<string, string>>;
  /** What the signs of a drawing mean. */
  readonly legend: Readonly<Record<string, string>>;
  /** What the topics table says of each topic, and why where places may not simply be compared. */
  readonly verdicts: Verdicts;
  readonly why: Readonly<Record<string, string>>;
  /** Where the published CSV lies, and what a drawing is made of. */
  readonly csv: string;
  readonly ledger: string;
}

/** A phrase with its places filled. */
export function filled(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
