import type { Ledger } from '../data/ledger.ts';
import type { Figure } from '../data/schema/figures.ts';
import { slipIn } from '../data/slip.ts';
import { exact, type Exact } from '../format/decimal.ts';
import { isPercent } from '../format/quantity.ts';
import type { Text } from '../i18n/lang.ts';
import { day, dayOf, type Edge } from './day.ts';
import {
  addRanges,
  allowed,
  around,
  divideRanges,
  multiplyRanges,
  point,
  rounding,
  subtractRanges,
  type Range,
} from './range.ts';

/** A sum, a product and so on of other terms. */
export type Operator = '+' | '−' | '×' | '÷';

/**
 * A part of a working. No number is typed in one: it comes from a row, or counts rows.
 * A figure is read `exactly`, as `rounded` by whoever printed it, or `within` its bound.
 */
export type Term =
  | { readonly op: 'figure'; readonly id: string; readonly read: 'exactly' | 'rounded' | 'within' }
  | { readonly op: 'corrected'; readonly id: string }
  | { readonly op: 'context'; readonly id: string }
  | { readonly op: 'count'; readonly of: readonly string[]; readonly noun: Text }
  | { readonly op: 'whole' }
  | { readonly op: 'floor'; readonly of: Term }
  | { readonly op: 'due'; readonly id: string; readonly edge: Edge }
  | { readonly op: 'published'; readonly document: string }
  | { readonly op: 'either'; readonly from: Term; readonly to: Term }
  | { readonly op: Operator; readonly left: Term; readonly right: Term };

/** What a term comes to: the number as printed, and all it may be. */
export interface Quantity {
  readonly value: Exact;
  readonly range: Range;
}

/** What a term comes to in a ledger. Percentages are parts of one: 65% is 0.65. */
export function evaluate(term: Term, ledger: Ledger): Quantity {
  switch (term.op) {
    case 'figure':
      return figureQuantity(ledger.figure(term.id), term.read, ledger);
    case 'corrected':
      return certain(correctedValue(term.id, ledger));
    case 'context':
      return certain(exact(ledger.contextRow(term.id).value));
    case 'count':
      return certain(exact(term.of.map(ledger.figure).length));
    case 'whole':
      return certain(exact(1));
    case 'floor':
      return certain(evaluate(term.of, ledger).value.floor());
    case 'due':
      return certain(exact(dayOf(ledger.figure(term.id), term.edge)));
    case 'published':
      return certain(exact(day(ledger.document(term.document).published)));
    case 'either': {
      const { range: first, value } = evaluate(term.from, ledger);
      return { value, range: { low: first.low, high: evaluate(term.to, ledger).range.high } };
    }
    default:
      return operate(term.op, evaluate(term.left, ledger), evaluate(term.right, ledger));
  }
}

/** The ids of the figures in a term, in the order in which they stand there. */
export function figuresIn(term: Term): readonly string[] {
  switch (term.op) {
    case 'figure':
    case 'corrected':
    case 'due':
      return [term.id];
    case 'count':
      return term.of;
    case 'context':
    case 'whole':
    case 'published':
      return [];
    case 'floor':
      return figuresIn(term.of);
    case 'either':
      return [...figuresIn(term.from), ...figuresIn(term.to)];
    default:
      return [...figuresIn(term.left), ...figuresIn(term.right)];
  }
}

/** The value that a correction of a document's slip gives a figure. Throws where there is none. */
function correctedValue(id: string, ledger: Ledger): Exact {
  const row = slipIn(ledger, id);
  if (typeof row?.corrected !== 'number') throw new Error(`missing correction: ${id}`);
  return exact(row.corrected);
}

function figureQuantity(
  figure: Figure,
  read: 'exactly' | 'rounded' | 'within',
  ledger: Ledger,
): Quantity {
  if (figure.value === null) throw new Error(`missing number: ${figure.id} is a word`);
  const percent = isPercent(figure, ledger);
  const part = (size: Exact): Exact => (percent ? size.div(100) : size);
  const value = part(exact(figure.value));
  if (read === 'within') return { value, range: allowed(value, figure.bound) };
  return {
    value,
    range: read === 'exactly' ? point(value) : around(value, part(rounding(figure, percent))),
  };
}

function certain(value: Exact): Quantity {
  return { value, range: point(value) };
}

const operations = {
  '+': ['add', addRanges],
  '−': ['sub', subtractRanges],
  '×': ['mul', multiplyRanges],
  '÷': ['div', divideRanges],
} as const;

function operate(op: Operator, a: Quantity, b: Quantity): Quantity {
  const [does, ranged] = operations[op];
  return { value: a.value[does](b.value), range: ranged(a.range, b.range) };
}
