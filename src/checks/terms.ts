import type { Text } from '../i18n/lang.ts';
import type { Edge } from './day.ts';
import type { Operator, Term } from './term.ts';

/** A figure, give or take what its printed precision hides: 537.68万 is within 50 people. */
export function of(id: string): Term {
  return { op: 'figure', id, read: 'rounded' };
}

/** A figure taken as it stands: a count, or a target that means its own last digit. */
export function exactly(id: string): Term {
  return { op: 'figure', id, read: 'exactly' };
}

/** A figure and everything its bound allows: 以上 has no upper limit. */
export function within(id: string): Term {
  return { op: 'figure', id, read: 'within' };
}

/** A figure as our correction of the document's slip has it. */
export function corrected(id: string): Term {
  return { op: 'corrected', id };
}

/** A fact from outside the documents. */
export function context(id: string): Term {
  return { op: 'context', id };
}

/** How many figures there are, such as the years of a series. */
export function count(ids: readonly string[], noun: Text): Term {
  return { op: 'count', of: ids, noun };
}

/** All of a thing: one hundred per cent. */
export const all: Term = { op: 'whole' };

/** The largest whole number that is not above. */
export function floor(term: Term): Term {
  return { op: 'floor', of: term };
}

/** The first or last day of a figure's period. */
export function due(id: string, edge: Edge = 'end'): Term {
  return { op: 'due', id, edge };
}

/** The day on which a document was published. */
export function published(document: string): Term {
  return { op: 'published', document };
}

/** Some day from one to another: all that is known of a figure without a date. */
export function between(from: Term, to: Term): Term {
  return { op: 'either', from, to };
}

/** The sum of all. Throws where there is nothing to add. */
export function plus(...terms: readonly Term[]): Term {
  return terms.reduce((left, right) => join('+', left, right));
}

/** a − b. */
export function minus(a: Term, b: Term): Term {
  return join('−', a, b);
}

/** a × b. */
export function times(a: Term, b: Term): Term {
  return join('×', a, b);
}

/** a ÷ b. */
export function over(a: Term, b: Term): Term {
  return join('÷', a, b);
}

function join(op: Operator, left: Term, right: Term): Term {
  return { op, left, right };
}
