import type { Ledger } from './ledger.ts';

/**
 * Gathers something of a ledger when it is first asked for, and once: what every figure is asked
 * for would else be searched for in all of them. The ledger must not change after that.
 */
export function perLedger<T extends object>(gather: (ledger: Ledger) => T): (ledger: Ledger) => T {
  const known = new WeakMap<Ledger, T>();
  return (ledger) => {
    const found = known.get(ledger) ?? gather(ledger);
    known.set(ledger, found);
    return found;
  };
}
