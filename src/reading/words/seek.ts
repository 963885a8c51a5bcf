import { pattern, type Word } from './list.ts';

/** Something to find in a line: it is tried only at the signs it may begin with. */
export interface Sought<T> {
  readonly what: T;
  readonly starts: string;
  /** A regular expression, which matches at least one sign. */
  readonly rule: string;
}

/** Where something was found. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly what: T;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const none = {};

interface Trial {
  readonly order: number;
  readonly rule: RegExp;
}

/**
 * Finds many rules in one pass over a line, each as `matchAll` would. What ends first comes first;
 * of what ends together, what was named first.
 */
export function seek<T>(
  ...sought: readonly (readonly Sought<T>[])[]
): (line: string) => readonly Found<T>[] {
  /** Of each sign the place of its trials, from 1; 0 for those that begin nothing. */
  const begins = new Uint16Array(0x10000);
  const trials: (Trial & { readonly what: T })[][] = [[]];
  for (const [order, rules] of sought.entries()) {
    for (const { what, starts, rule } of rules) {
      const trial = { order, what, rule: new RegExp(rule, 'y') };
      for (const sign of starts) {
        const code = sign.charCodeAt(0);
        begins[code] ||= trials.push([]) - 1;
        trials[begins[code]]?.push(trial);
      }
    }
  }
  return (line) => {
    const found: (Found<T> & { readonly order: number })[] = [];
    /** From where on each list may be found again; most lines hold nothing. */
    const free: number[] = [];
    for (let at = 0; at < line.length; at += 1) {
      const own = begins[line.charCodeAt(at)] ?? 0;
      if (own === 0) continue;
      for (const { order, rule, what } of trials[own] ?? []) {
        if (at < (free[order] ?? 0)) continue;
        rule.lastIndex = at;
        const match = rule.exec(line);
        if (!match) continue;
        const end = at + match[0].length;
        free[order] = end;
        found.push({ start: at, end, what, groups: match.groups ?? none, order });
      }
    }
    return found.length < 2
      ? found
      : found.sort((a, b) => a.end - b.end || a.order - b.order || a.start - b.start);
  };
}

/** The words of a list as rules, one for all that begin with a sign, with what must stand around. */
export function soughtWords<T>(
  what: T,
  list: readonly Word[],
  before = '',
  after = '',
): readonly Sought<T>[] {
  return Array.from(byStart(list), ([starts, some]) => ({
    what,
    starts,
    rule: `${before}(?:${pattern(some)})${after}`,
  }));
}

/** The words of a list by the signs that they may begin with; their order stays. */
export function byStart(list: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const all = new Map<string, Word[]>();
  for (const word of list) {
    for (const sign of startsOf(word.word)) all.set(sign, [...(all.get(sign) ?? []), word]);
  }
  return all;
}

/** The signs that a word may begin with, of which the first may be `[…]` or lead to `?`. */
export function startsOf(word: string): readonly string[] {
  const [, set, plain = '', maybe = '', rest = ''] =
    /^(?:\[([^\]]+)\]|(.))(\??)(.*)$/su.exec(word) ?? [];
  const signs =
    set === undefined
      ? [plain]
      : Array.from(
          set.replace(/(.)-(.)/gu, (_, from: string, to: string) =>
            Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (__, at) =>
              String.fromCharCode(from.charCodeAt(0) + at),
            ).join(''),
          ),
        );
  return maybe === '' ? signs : [...signs, ...startsOf(rest)];
}
