import type { Ledger } from '../data/ledger.ts';
import type { Text } from '../i18n/lang.ts';
import { fieldOf, type Field } from './field.ts';
import { relate, type Relation, type Verdict } from './relation.ts';
import { evaluate, figuresIn, type Term } from './term.ts';

/** How a result is written; without one it is inferred from what it is made of. */
export type Form = 'number' | 'percent' | 'date';

/** What may be said about a line of a working. */
export interface Options {
  /** What `{worked:check/id}` names the line by. */
  readonly id?: string;
  /** What the line works out, in words. */
  readonly label?: Text;
  readonly form?: Form;
}

/** One line of a working. */
export type Step =
  | (Options & { readonly step: 'show'; readonly term: Term })
  | (Options & {
      readonly step: 'compare';
      readonly left: Term;
      readonly is: Relation;
      readonly right: Term;
    })
  | (Options & { readonly step: 'integers'; readonly term: Term })
  | {
      readonly step: 'field';
      readonly field: Field;
      readonly of: readonly [string, string];
      readonly expect: boolean;
      readonly otherwise: Verdict;
    };

/** A line that does this. */
export type Line<Does extends Step['step']> = Extract<Step, { readonly step: Does }>;

/** Works something out and decides nothing. */
export function show(term: Term, options: Options = {}): Line<'show'> {
  return { step: 'show', term, ...options };
}

/** Sets two terms against each other. */
export function compare(
  left: Term,
  is: Relation,
  right: Term,
  options: Options = {},
): Line<'compare'> {
  return { step: 'compare', left, is, right, ...options };
}

/** Asks which whole numbers a term may be; it fails where there is none. */
export function integers(term: Term, options: Options = {}): Line<'integers'> {
  return { step: 'integers', term, ...options };
}

/**
 * Two figures must agree in a field. Unlike things give no verdict at all, unless the claim is
 * about the field itself.
 */
export function same(
  field: Field,
  a: string,
  b: string,
  otherwise: Verdict = 'cannot-be-told',
): Step {
  return { step: 'field', field, of: [a, b], expect: true, otherwise };
}

/** Two figures must differ in a field, or the claim fails. */
export function differ(field: Field, a: string, b: string): Step {
  return { step: 'field', field, of: [a, b], expect: false, otherwise: 'fails' };
}

/** What a line decides; null for one that only shows. */
export function decide(step: Step, ledger: Ledger): Verdict | null {
  switch (step.step) {
    case 'show':
      return null;
    case 'compare':
      return relate(evaluate(step.left, ledger).range, step.is, evaluate(step.right, ledger).range);
    case 'integers':
      return integersOf(step.term, ledger).length > 0 ? 'holds' : 'fails';
    case 'field': {
      const [a, b] = pairOf(step, ledger);
      if (a === null || b === null) return 'cannot-be-told';
      return (a === b) === step.expect ? 'holds' : step.otherwise;
    }
  }
}

/** What two figures have in the field in which they must agree or differ. */
export function pairOf(
  { field, of: [a, b] }: Line<'field'>,
  ledger: Ledger,
): readonly [string | null, string | null] {
  return [fieldOf(ledger.figure(a), field, ledger), fieldOf(ledger.figure(b), field, ledger)];
}

/** The whole numbers that a term may be. Throws where there is no end to them. */
export function integersOf(term: Term, ledger: Ledger): readonly number[] {
  const { low, high } = evaluate(term, ledger).range;
  if (low === null || high === null) throw new Error('invalid range: it has no end');
  const first = low.ceil().valueOf();
  const length = Math.max(0, high.floor().valueOf() - first + 1);
  if (length > 100) throw new Error(`invalid range: ${length} whole numbers`);
  return Array.from({ length }, (_, index) => first + index);
}

/** The figures a line names, in order. */
export function figuresOf(step: Step): readonly string[] {
  switch (step.step) {
    case 'compare':
      return [...figuresIn(step.left), ...figuresIn(step.right)];
    case 'field':
      return step.of;
    default:
      return figuresIn(step.term);
  }
}
