import type { Ledger } from '../data/ledger.ts';
import type { Figure } from '../data/schema/figures.ts';
import { boundSign } from '../format/bound.ts';
import { date, type DateForm } from '../format/date.ts';
import { round, significant, type Exact } from '../format/decimal.ts';
import { fraction, readFraction } from '../format/fraction.ts';
import { full, percent } from '../format/number.ts';
import { isPercent } from '../format/quantity.ts';
import type { Lang } from '../i18n/lang.ts';
import { isoDay } from './day.ts';
import { isPoint } from './range.ts';
import type { Form } from './step.ts';
import { evaluate, type Operator, type Term } from './term.ts';

/** A piece of a working, and the row of the ledger it stands for, if it stands for one. */
export interface Token {
  readonly text: string;
  readonly figure: string | null;
  readonly context: string | null;
}

/** Text that stands for no row. */
export function plain(text: string): Token {
  return { text, figure: null, context: null };
}

/** Significant digits of a result; digits before the point are never dropped. */
const kept = 4;

const binds: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2 };

type Compound = Extract<Term, { op: Operator }>;

/** Whether a term is worked out of others. */
export function isCompound(term: Term): term is Compound {
  return 'left' in term;
}

/** How a result is written where the check does not say. */
export function formOf(term: Term, ledger: Ledger): Form {
  switch (term.op) {
    case 'figure':
    case 'corrected':
      return isPercent(ledger.figure(term.id), ledger) ? 'percent' : 'number';
    case 'whole':
      return 'percent';
    case 'due':
    case 'published':
    case 'either':
      return 'date';
    case '+':
      return formOf(term.left, ledger);
    case '−':
      // From one day to another is a number of days.
      return formOf(term.right, ledger) === 'date' ? 'number' : formOf(term.left, ledger);
    default:
      return 'number';
  }
}

/** A term as it is written, with every row it names. */
export function termTokens(term: Term, ledger: Ledger, lang: Lang): readonly Token[] {
  if (isCompound(term)) {
    // A quotient of quotients is hard to read without brackets, even where it needs none.
    const left = nested(term.left, binds[term.op] + (term.op === '÷' ? 1 : 0));
    const right = nested(term.right, binds[term.op] + (/[−÷]/.test(term.op) ? 1 : 0));
    return [...left(ledger, lang), plain(` ${term.op} `), ...right(ledger, lang)];
  }
  if (term.op === 'either') {
    const to = plain(lang === 'zh' ? '至' : ' to ');
    return [...termTokens(term.from, ledger, lang), to, ...termTokens(term.to, ledger, lang)];
  }
  return [leaf(term, ledger, lang)];
}

function nested(term: Term, strength: number): (ledger: Ledger, lang: Lang) => readonly Token[] {
  const bare = !isCompound(term) || binds[term.op] >= strength;
  return (ledger, lang) => {
    const tokens = termTokens(term, ledger, lang);
    return bare ? tokens : [plain('('), ...tokens, plain(')')];
  };
}

type Leaf = Exclude<Term, { op: Operator | 'either' }>;

function leaf(term: Leaf, ledger: Ledger, lang: Lang): Token {
  switch (term.op) {
    case 'figure': {
      const figure = ledger.figure(term.id);
      const written = figureText(figure, ledger, lang);
      // 约 needs no sign of its own: whatever is set against it is only about equal to it.
      const limited = term.read === 'within' && !['exact', 'about'].includes(figure.bound);
      const text = limited ? `(${boundSign(written, figure.bound, lang)})` : written;
      return { text, figure: term.id, context: null };
    }
    case 'corrected':
      return { text: said(term, 'number', ledger, lang), figure: term.id, context: null };
    case 'context':
      return { text: said(term, 'number', ledger, lang), figure: null, context: term.id };
    case 'count': {
      const space = lang === 'zh' ? '' : ' ';
      return plain(said(term, 'number', ledger, lang) + space + term.noun[lang]);
    }
    case 'whole':
      return plain(said(term, 'percent', ledger, lang));
    case 'floor':
      return plain(said(term, 'number', ledger, lang));
    case 'due':
      return { text: said(term, 'date', ledger, lang), figure: term.id, context: null };
    case 'published':
      return plain(said(term, 'date', ledger, lang));
  }
}

function figureText(figure: Figure, ledger: Ledger, lang: Lang): string {
  if (figure.value === null) return figure.word?.[lang] ?? '';
  if (!isPercent(figure, ledger)) return full(figure.value, lang);
  const simple = readFraction(figure.printed);
  return simple ? fraction(simple, lang) : `${full(figure.value, lang)}%`;
}

function said(term: Term, form: Form, ledger: Ledger, lang: Lang): string {
  return write(evaluate(term, ledger).value, form, lang);
}

/** What a term comes to, rounded for reading, and the sign before it. */
export function result(
  term: Term,
  form: Form,
  ledger: Ledger,
  lang: Lang,
): { readonly sign: '=' | '≈'; readonly text: string } {
  const { value: exactly, range } = evaluate(term, ledger);
  const scaled = scale(exactly, form);
  const whole = scaled.equals(significant(scaled, kept));
  const sure = isPoint(range) && (form === 'date' || whole);
  return { sign: sure ? '=' : '≈', text: write(exactly, form, lang) };
}

/** The two ends of what rounding allows, where both can be told from the result; else nothing. */
export function rangeText(term: Term, form: Form, ledger: Ledger, lang: Lang): string {
  const { value, low: from, high: to } = written(term, form, ledger, lang);
  if (from === null || to === null || [from, to].includes(value)) return '';
  return lang === 'zh' ? `（${from}至${to}）` : ` (${from} to ${to})`;
}

/** What a term comes to, and the least and the most it may be, where there is one. */
export interface Written {
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
}

/** How closely a number is written: in a working to be checked by, in prose to be read. */
export type Manner = 'working' | 'prose';

const days: Readonly<Record<Manner, DateForm>> = { working: 'brief', prose: 'long' };

/** A term's number and the ends of its range, written alike and rounded for reading. */
export function written(
  term: Term,
  form: Form,
  ledger: Ledger,
  lang: Lang,
  manner: Manner = 'working',
): Written {
  const { value, range } = evaluate(term, ledger);
  const end = (size: Exact | null): string | null =>
    size === null ? null : write(size, form, lang, manner);
  return { value: write(value, form, lang, manner), low: end(range.low), high: end(range.high) };
}

function write(size: Exact, form: Form, lang: Lang, manner: Manner = 'working'): string {
  if (form === 'date') {
    return date(isoDay(round(size, 6).valueOf()), lang, days[manner]);
  }
  if (form === 'percent' && manner === 'prose')
    return percent(round(scale(size, form), 1).valueOf(), lang);
  const shown = significant(scale(size, form), kept).valueOf();
  return form === 'percent' ? percent(shown, lang) : full(shown, lang);
}

function scale(size: Exact, form: Form): Exact {
  return form === 'percent' ? size.mul(100) : size;
}
