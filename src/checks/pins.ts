import type { Kind } from './check.ts';
import type { Verdict } from './relation.ts';

/** A check and what it came to. */
export interface Judged {
  readonly id: string;
  readonly kind: Kind;
  readonly verdict: Verdict;
}

/** Where the verdicts are pinned. */
export const pinFile = 'src/checks/verdicts.json';

/**
 * What has changed since the verdicts were pinned, each with its remedy: a verdict that flipped,
 * a check that is not pinned, a pin without a check.
 */
export function flips(
  results: readonly Judged[],
  pins: Readonly<Record<string, string>>,
): readonly string[] {
  const ids = new Set(results.map(({ id }) => id));
  const changed = results.flatMap(({ id, verdict }) => {
    const pin = Object.hasOwn(pins, id) ? pins[id] : undefined;
    if (pin === verdict) return [];
    return pin === undefined
      ? [`missing verdict of ${id}: it ${say(verdict)} (add "${id}": "${verdict}")`]
      : [`flipped verdict of ${id}: pinned as ${pin}, now it ${say(verdict)} (${remedy(verdict)})`];
  });
  const gone = Object.keys(pins).filter((id) => !ids.has(id));
  return [...changed, ...gone.map((id) => `unknown check: ${id} (remove it)`)].map(
    (problem) => `${pinFile}: ${problem}`,
  );
}

/** The verdict that a kind of check cannot have, and what such a check is instead. */
const never: Readonly<Partial<Record<Kind, readonly [Verdict, string]>>> = {
  working: ['fails', 'a reading'],
  reading: ['holds', 'a working, or what a document says'],
};

/** The checks whose kind and verdict rule each other out: nobody rejects a reading that holds. */
export function misplaced(results: readonly Judged[]): readonly string[] {
  return results.flatMap(({ id, kind, verdict }) => {
    const [ruled, instead] = never[kind] ?? [];
    if (ruled !== verdict || instead === undefined) return [];
    return [`check ${id}: invalid kind "${kind}": it ${say(verdict)} (make it ${instead})`];
  });
}

/** Throws where a verdict is not the one that was pinned or that its kind allows, listing all. */
export function requirePinned(
  results: readonly Judged[],
  pins: Readonly<Record<string, string>>,
): void {
  const problems = [...flips(results, pins), ...misplaced(results)];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function say(verdict: Verdict): string {
  return verdict === 'cannot-be-told' ? 'cannot be told' : verdict;
}

function remedy(verdict: Verdict): string {
  return `mend the data, or if it is right rewrite the check’s words and pin "${verdict}"`;
}
