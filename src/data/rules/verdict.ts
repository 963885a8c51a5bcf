import type { Answer } from '../schema/answers.ts';
import type { Figure } from '../schema/figures.ts';

/** The numbers from one to another; `open` where they come near that end and never reach it. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

/**
 * How a verdict contradicts its numbers, or null where it does not, or nobody can tell: `met` where
 * no number the result may be keeps the promise, `not-met` where every one does. Only like is
 * compared with like: a year's flow says nothing about a sum, nor one group about all.
 */
export function contradiction(
  verdict: Answer['verdict'],
  promise: Figure,
  result: Figure,
): string | null {
  if (verdict !== 'met' && verdict !== 'not-met') return null;
  if (promise.accrual !== result.accrual || promise.group !== result.group) return null;
  const [promised, reported] = [rangeOf(promise), rangeOf(result)];
  if (promised === null || reported === null) return null;
  const said = `${boundOf(result)} is reported, ${boundOf(promise)} promised`;
  if (verdict === 'met') return meet(promised, reported) ? null : `${said}: it was missed`;
  return within(reported, promised) ? `${said}: it was kept` : null;
}

/** The numbers a figure may be; null where it has none, or says about how many. */
function rangeOf({ value, bound }: Figure): Range | null {
  if (value === null || bound === 'about' || bound === 'nearly') return null;
  const open = bound === 'more-than' || bound === 'less-than';
  const from = bound === 'at-most' || bound === 'less-than' ? -Infinity : value;
  const to = bound === 'at-least' || bound === 'more-than' ? Infinity : value;
  return { from, to, open };
}

function boundOf({ value, bound }: Figure): string {
  return bound === 'exact' ? String(value) : `${bound} ${String(value)}`;
}

function meet(a: Range, b: Range): boolean {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from < to || (from === to && !reaches(a, from) && !reaches(b, from));
}

/** Whether an open end is at that number, which the range then lacks. */
function reaches({ from, to, open }: Range, at: number): boolean {
  return open && (from === at || to === at);
}

function within(inner: Range, outer: Range): boolean {
  return (
    inner.from >= outer.from &&
    inner.to <= outer.to &&
    (!outer.open || inner.open || (inner.from !== outer.from && inner.to !== outer.to))
  );
}
