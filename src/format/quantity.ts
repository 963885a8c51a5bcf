import type { Bound, Figure } from '../data/schema/figures.ts';
import type { Ledger } from '../data/ledger.ts';
import type { Unit } from '../data/schema/units.ts';
import type { Lang, Text } from '../i18n/lang.ts';
import { plural, t } from '../i18n/words.ts';
import { accrual, type Accrued } from './accrual.ts';
import { bound, boundSign } from './bound.ts';
import { fraction, readFraction } from './fraction.ts';
import { full, number } from './number.ts';

/** The part of the ledger that tells what a figure is counted in. */
export type Units = Pick<Ledger, 'indicator' | 'unit'>;

/** What a figure says, as far as it takes to write it. */
export type Said = Accrued & Pick<Figure, 'id' | 'indicator' | 'bound' | 'word' | 'printed'>;

/** How a quantity is written; the plain form is "at least 700,000 person-times". */
export interface QuantityOptions {
  /** Name the unit (default true). A percent sign is part of the number and always stays. */
  readonly unit?: boolean;
  /** Say whether it is a floor, a ceiling or about (default true). */
  readonly bound?: boolean;
  /** Every digit instead of "5.38 million" (default false). */
  readonly full?: boolean;
  /** `≥ 65%` instead of "at least 65%", for charts (default false). */
  readonly sign?: boolean;
  /** Set a document's own word behind its English: "full coverage (全覆盖)" (default false). */
  readonly original?: boolean;
  /** Say "a year" or "in all" where it is one of them (default false). */
  readonly accrual?: boolean;
}

/** The unit a figure is counted in. */
export function unitOf(figure: Pick<Figure, 'indicator'>, ledger: Units): Unit {
  return ledger.unit(ledger.indicator(figure.indicator).unit);
}

/**
 * The number of a figure without bound and unit. What is printed as a simple fraction stays
 * one ("two thirds"), because 66.67% would claim a precision that the document does not have.
 */
export function numeral(figure: Said, ledger: Units, lang: Lang, all = false): string {
  if (figure.value === null) return figure.word?.[lang] ?? '';
  if (!isPercent(figure, ledger))
    return all ? full(figure.value, lang) : number(figure.value, lang);
  const simple = readFraction(figure.printed);
  return simple ? fraction(simple, lang) : `${full(figure.value, lang)}%`;
}

/**
 * A figure with its bound and unit: "at least 700,000 person-times", 70万人次以上; where it is asked
 * for "at least 60,000 people a year", 每年6万人以上.
 */
export function quantity(
  figure: Said,
  ledger: Units,
  lang: Lang,
  options: QuantityOptions = {},
): string {
  const written = writtenOf(figure, ledger, lang, options);
  const bounded =
    options.bound === false ? written : withBound(written, figure.bound, lang, options.sign);
  return options.accrual === true ? accrual(bounded, figure, lang) : bounded;
}

function writtenOf(
  figure: Said,
  ledger: Units,
  lang: Lang,
  { unit = true, full: all = false, original = false }: QuantityOptions,
): string {
  if (figure.word !== null) return wordOf(figure.word, lang, original);
  return unit ? counted(figure, ledger, lang, all) : numeral(figure, ledger, lang, all);
}

/** A word in place of a number; a dash is the same in both languages. */
function wordOf(word: Text, lang: Lang, original: boolean): string {
  const both = original && lang === 'en' && /\p{Script=Han}/u.test(word.zh);
  return both ? `${word.en} (${word.zh})` : word[lang];
}

function counted(figure: Said, ledger: Units, lang: Lang, all: boolean): string {
  const written = numeral(figure, ledger, lang, all);
  const unit = unitOf(figure, ledger);
  if (figure.value === null || unit.id === 'percent') return written;
  if (unit.id === 'rank') return t(lang, 'number.rank', { x: written });
  const isHalf = unit.id === 'year' && figure.value === 0.5;
  return isHalf ? t(lang, 'number.half-year') : withUnit(written, unit, lang, figure.value);
}

/** A number and its unit, with the language's space between; `count` decides on "1 school". */
export function withUnit(
  written: string,
  unit: Pick<Unit, 'symbol' | 'singular'>,
  lang: Lang,
  count: number,
): string {
  const symbol = unitSymbol(unit, lang, count);
  return lang === 'zh' || symbol.startsWith('%') ? written + symbol : `${written} ${symbol}`;
}

/** What follows a number of this size: "schools", but "school" after 1. */
function unitSymbol(
  { symbol, singular }: Pick<Unit, 'symbol' | 'singular'>,
  lang: Lang,
  count: number,
): string {
  return lang === 'en' && plural(count, lang) === 'one' ? singular : symbol[lang];
}

/** Whether a figure is a percentage. */
export function isPercent(figure: Pick<Figure, 'indicator'>, ledger: Units): boolean {
  return unitOf(figure, ledger).id === 'percent';
}

function withBound(written: string, kind: Bound, lang: Lang, sign = false): string {
  return sign ? boundSign(written, kind, lang) : bound(written, kind, lang);
}
