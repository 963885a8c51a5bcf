import type { Ledger } from '../ledger.ts';
import type { Figure } from '../schema/figures.ts';

/** What a sentence says of the whole ledger, so that a new row may make it false. */
export interface Claim {
  /** In plain words, for whoever has to write what is so now. */
  readonly says: string;
  readonly holds: (ledger: Ledger) => boolean;
}

/** Claims by name. */
export type Claims = Readonly<Record<string, Claim>>;

/** The documents that state a figure which meets a condition, once each. */
export function documentsWith(
  { figures }: Pick<Ledger, 'figures'>,
  meets: (figure: Figure) => boolean,
): ReadonlySet<string> {
  return new Set(figures.filter(meets).map(({ document }) => document));
}

/** The documents that state a figure of a place. */
export function textsAbout(place: string, ledger: Pick<Ledger, 'figures'>): ReadonlySet<string> {
  return documentsWith(ledger, (figure) => figure.place === place);
}

/** Whether a set holds just these. */
export function isJust<T>(found: Iterable<T>, ...wanted: readonly T[]): boolean {
  return isWithin(found, new Set(wanted)) && isWithin(wanted, new Set(found));
}

/** Whether all of a list is in a set. */
export function isWithin<T>(found: Iterable<T>, whole: ReadonlySet<T>): boolean {
  return [...found].every((each) => whole.has(each));
}

/** Whether more than half of a list meets a condition. */
export function most<T>(list: readonly T[], meets: (each: T) => boolean): boolean {
  return 2 * list.filter(meets).length > list.length;
}

/** Whether a figure is a target or a projection, which can be asked for. */
export function isPromise({ status }: Figure): boolean {
  return status === 'target' || status === 'projection';
}

/** Whether a figure is a result. */
export function isResult({ status }: Figure): boolean {
  return status === 'reported';
}
