import type { Ledger } from '../data/ledger.ts';
import type { ContextRow } from '../data/schema/context.ts';
import type { Bound, Figure } from '../data/schema/figures.ts';
import { bound } from '../format/bound.ts';
import { change, sayChange as changeInWords, type ChangeForm } from '../format/change.ts';
import { full } from '../format/number.ts';
import { date } from '../format/date.ts';
import { period } from '../format/period.ts';
import { capital, spelled, status } from '../format/phrase.ts';
import { isPercent, numeral, quantity, unitOf, withUnit } from '../format/quantity.ts';
import { rate, ratio, share, times } from '../format/ratio.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import type { Where } from './condition.ts';
import { counted } from './count.ts';

/** A number of the ledger as prose prints it. */
export interface Said {
  /** What stands in the sentence. */
  readonly text: string;
  /** Its bound, and its number and unit without one. */
  readonly bound: Bound;
  readonly number: string;
  readonly unit: string;
  /** What it is, in a phrase that stands alone: for titles and assistive technology. */
  readonly label: string;
  /** The rows it comes from. */
  readonly ids: readonly string[];
}

/** How a number is printed in prose. */
export interface SayOptions {
  /** Name the unit too; a percent sign always stays (default false: the sentence has it). */
  readonly unit?: boolean;
  /** Say "at least" and its kin (default true). */
  readonly bound?: boolean;
  /** Say "a year" or "in all" where it is one of them (default false: the sentence says it). */
  readonly accrual?: boolean;
  /** Every digit (default false). */
  readonly full?: boolean;
  /** Begin with a capital, at the start of an English sentence (default false). */
  readonly capital?: boolean;
}

/** A figure: "5.38 million", "at least 65%". */
export function sayFigure(
  figure: Figure,
  ledger: Ledger,
  lang: Lang,
  {
    unit = false,
    bound: bounded = true,
    accrual = false,
    full: all = false,
    capital: first = false,
  }: SayOptions = {},
): Said {
  const text = quantity(figure, ledger, lang, { unit, bound: bounded, accrual, full: all });
  return {
    text: first ? capital(text) : text,
    bound: figure.bound,
    number: numeral(figure, ledger, lang, all),
    unit: unitOf(figure, ledger).symbol[lang],
    label: describe(figure, ledger, lang),
    ids: [figure.id],
  };
}

/** How many times a figure another is: "1.9 times", 1.9倍. */
export function sayRatio(of: Figure, to: Figure, ledger: Ledger, lang: Lang): Said {
  const [a, b] = alike(of, to, ledger);
  const limit = limits(of, to);
  const text = bound(times(a, b, lang), limit, lang);
  return { ...pair(of, to, ledger, lang), text, bound: limit, number: ratio(a, b), unit: '' };
}

/** What share of a figure another is: "43%". */
export function sayShare(of: Figure, to: Figure, ledger: Ledger, lang: Lang): Said {
  const [a, b] = alike(of, to, ledger);
  const limit = limits(of, to);
  const number = share(a, b);
  const text = bound(number, limit, lang);
  return { ...pair(of, to, ledger, lang), text, bound: limit, number, unit: '%' };
}

/**
 * What changed between two figures: "up 89,700 (1.7%)", "up 2.6 percentage points". It lies
 * between the values as printed; that one of them is a floor is for the sentence to tell.
 */
export function sayChange(
  from: Figure,
  to: Figure,
  ledger: Ledger,
  lang: Lang,
  form: ChangeForm = 'both',
): Said {
  const [a, b] = alike(from, to, ledger);
  const parts = change(a, b, lang, isPercent(from, ledger));
  const text = changeInWords(parts, lang, form);
  const limit = limits(to, from);
  const unit = unitOf(from, ledger).symbol[lang];
  return { ...pair(from, to, ledger, lang), text, bound: limit, number: parts.absolute, unit };
}

/** How many rows there are of a kind: "29", or "five" where it is to be spelled. */
export function sayCount(
  what: string,
  where: Where,
  ledger: Ledger,
  lang: Lang,
  spell = false,
): Said {
  const { count, ids } = counted(what, where, ledger);
  const text = spell ? spelled(count, lang) : full(count, lang);
  return { text, bound: 'exact', number: full(count, lang), unit: '', label: text, ids };
}

/** A figure for every 10,000 of an outside count of people: "at least 178", 178人以上. */
export function sayRate(
  of: Figure,
  to: ContextRow,
  ledger: Ledger,
  lang: Lang,
  unit = false,
): Said {
  if (of.value === null || to.unit !== 'person') throw new Error(`no rate: ${of.id} to ${to.id}`);
  const number = rate(of.value, to.value, lang);
  const measure = unitOf(of, ledger);
  const written = unit ? withUnit(number, measure, lang, Number(number)) : number;
  const text = bound(written, of.bound, lang);
  const label = [describe(of, ledger, lang), sayContext(to, ledger, lang).label];
  return {
    text,
    bound: of.bound,
    number,
    unit: measure.symbol[lang],
    label: label.join(t(lang, 'label.between')),
    ids: [of.id],
  };
}

/** An outside fact with every digit: it has no row to lead to, so its source is its label. */
export function sayContext(row: ContextRow, ledger: Ledger, lang: Lang): Said {
  const name = ledger.indicator(row.indicator).name[lang];
  const place = ledger.place(row.place).name[lang];
  const what = [place, name, date(row.period.text, lang)].join(t(lang, 'label.parts'));
  const text = full(row.value, lang);
  const unit = ledger.unit(row.unit).symbol[lang];
  return {
    text,
    bound: 'exact',
    number: text,
    unit,
    label: `${what}: ${row.source[lang]}`,
    ids: [],
  };
}

function describe(figure: Figure, ledger: Ledger, lang: Lang): string {
  const group = figure.group === null ? [] : [ledger.group(figure.group).name[lang]];
  const place = figure.place === null ? [] : [ledger.place(figure.place).name[lang]];
  const name = ledger.indicator(figure.indicator).name[lang];
  const what = [name, ...group, ...place, period(figure.period, lang)];
  return t(lang, 'label.says', {
    what: what.join(t(lang, 'label.parts')),
    quantity: quantity(figure, ledger, lang, { accrual: true }),
    status: status(figure.status, lang),
  });
}

function pair(a: Figure, b: Figure, ledger: Ledger, lang: Lang): Pick<Said, 'ids' | 'label'> {
  const label = [a, b].map((each) => describe(each, ledger, lang)).join(t(lang, 'label.between'));
  return { ids: [a.id, b.id], label };
}

/** The two values. Arithmetic on unlike things is refused even where it would divide. */
function alike(a: Figure, b: Figure, ledger: Ledger): readonly [number, number] {
  const [first, second] = [unitOf(a, ledger).id, unitOf(b, ledger).id];
  if (first !== second) {
    throw new Error(`unlike units: ${a.id} is in ${first}, ${b.id} in ${second}`);
  }
  return [valueOf(a), valueOf(b)];
}

function valueOf({ id, value }: Figure): number {
  if (value === null) throw new Error(`missing number: ${id} is a word`);
  return value;
}

/**
 * A vague figure makes whatever is computed from it vague. A promised floor is compared as it
 * stands: 1.9 times the floor is exact.
 */
function limits(of: Figure, to: Figure): Bound {
  const vague = [of, to].some(({ bound: kind }) => kind === 'about' || kind === 'nearly');
  const open = to.bound !== 'exact' && to.status !== 'target';
  return vague || open ? 'about' : of.bound;
}
