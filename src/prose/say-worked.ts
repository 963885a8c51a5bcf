import { checks as all } from '../checks/registry.ts';
import { figuresOf, integersOf, type Line } from '../checks/step.ts';
import type { Check } from '../checks/check.ts';
import type { Term } from '../checks/term.ts';
import { lineText, working } from '../checks/working.ts';
import { formOf, isCompound, written, type Written } from '../checks/write.ts';
import type { Ledger } from '../data/ledger.ts';
import type { Bound } from '../data/schema/figures.ts';
import { bound } from '../format/bound.ts';
import { full } from '../format/number.ts';
import { capital as capitalised } from '../format/phrase.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import type { Said } from './say.ts';
import { unknown } from './unknown.ts';

/** A line of a check that has a number to say. */
export type WorkedLine = Line<'show' | 'compare' | 'integers'>;

/** How a number that we worked out is printed in prose. */
export interface WorkedOptions {
  /** Say the least and the most it may be (default false: the number that comes out). */
  readonly range?: boolean;
  /** Begin with a capital, at the start of an English sentence (default false). */
  readonly capital?: boolean;
}

/** The line of a check that its author named. @throws naming those there are. */
export function workedLine(
  checkId: string,
  stepId: string,
  checks: readonly Pick<Check, 'id' | 'steps'>[] = all,
): WorkedLine {
  const check = checks.find(({ id }) => id === checkId);
  if (check === undefined) {
    const known = checks.map(({ id }) => id);
    throw new Error(unknown('check', checkId, known));
  }
  const lines = check.steps.filter((step) => step.step !== 'field');
  const found = lines.find(({ id }) => id === stepId);
  if (found !== undefined) return found;
  const ids = lines.flatMap(({ id }) => (id === undefined ? [] : [id]));
  throw new Error(unknown(`step of ${checkId}`, stepId, ids, 'all'));
}

/**
 * A number that we worked out, as a line of a check has it: "3,032", "8 July 2021". One of which
 * only an end is known says so: "at least 9".
 * @throws on an unknown check or line.
 */
export function sayWorked(
  checkId: string,
  stepId: string,
  ledger: Ledger,
  lang: Lang,
  options: WorkedOptions = {},
): Said {
  return sayLine(workedLine(checkId, stepId), ledger, lang, options);
}

/** The number of a line, whichever check it is of. */
export function sayLine(
  line: WorkedLine,
  ledger: Ledger,
  lang: Lang,
  { range = false, capital = false }: WorkedOptions = {},
): Said {
  const { text, number, limit } = numberOf(line, range, ledger, lang);
  return {
    text: capital ? capitalised(text) : text,
    bound: limit,
    number,
    unit: '',
    label: working([line], ledger, lang).map(lineText).join(''),
    ids: [...new Set(figuresOf(line))],
  };
}

interface Number {
  readonly text: string;
  readonly number: string;
  readonly limit: Bound;
}

function numberOf(line: WorkedLine, range: boolean, ledger: Ledger, lang: Lang): Number {
  if (line.step === 'integers') {
    const whole = integersOf(line.term, ledger).map((each) => full(each, lang));
    const text = whole.join(t(lang, 'list.between'));
    return { text, number: text, limit: 'exact' };
  }
  const term = line.step === 'show' ? line.term : workedSide(line);
  const said = written(term, line.form ?? formOf(term, ledger), ledger, lang, 'prose');
  const limit = limitOf(said);
  const { value: number, low, high } = said;
  if (range && low !== null && high !== null && low !== high)
    return { text: t(lang, 'worked.range', { low, high }), number, limit };
  const open = limit === 'at-least' ? low : limit === 'at-most' ? high : null;
  return { text: open === null ? number : bound(open, limit, lang), number, limit };
}

/** Of what is compared the side that was worked out; the left one where both are. */
function workedSide({ left, right }: Line<'compare'>): Term {
  return !isCompound(left) && isCompound(right) ? right : left;
}

function limitOf({ low, high }: Written): Bound {
  if (low === null) return high === null ? 'about' : 'at-most';
  if (high === null) return 'at-least';
  return low === high ? 'exact' : 'about';
}
