import type { Ledger } from '../data/ledger.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { fieldNames, fieldText } from './field.ts';
import { isPoint } from './range.ts';
import { signOf } from './relation.ts';
import { decide, pairOf, integersOf, type Form, type Step } from './step.ts';
import { evaluate, type Term } from './term.ts';
import { formOf, isCompound, plain, result, rangeText, termTokens, type Token } from './write.ts';

/** The lines of a working in a language: pieces of text, some of which stand for a row. */
export function working(
  steps: readonly Step[],
  ledger: Ledger,
  lang: Lang,
): readonly (readonly Token[])[] {
  return steps.map((step) => [...labelled(step, lang), ...line(step, ledger, lang)]);
}

/** A line as plain text. */
export function lineText(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

function labelled(step: Step, lang: Lang): readonly Token[] {
  const label = step.step === 'field' ? fieldNames[step.field] : step.label;
  return label === undefined ? [] : [plain(label[lang] + t(lang, 'label.colon'))];
}

function line(step: Step, ledger: Ledger, lang: Lang): readonly Token[] {
  switch (step.step) {
    case 'show':
      return worked(step.term, step.form, ledger, lang);
    case 'compare':
      return compared(step, ledger, lang);
    case 'integers': {
      const found = integersOf(step.term, ledger).join(t(lang, 'list.between'));
      const none = lang === 'zh' ? '没有整数' : 'no whole number';
      const some = lang === 'zh' ? `整数只有${found}` : `whole numbers: ${found}`;
      const tokens = worked(step.term, step.form, ledger, lang);
      return [...tokens, plain(lang === 'zh' ? '，' : '; '), plain(found === '' ? none : some)];
    }
    case 'field': {
      const [left, right] = step.of;
      const say = (id: string): Token => ({
        text: fieldText(ledger.figure(id), step.field, ledger, lang),
        figure: id,
        context: null,
      });
      const [a, b] = pairOf(step, ledger);
      const sign = a === null || b === null ? '?' : a === b ? '=' : '≠';
      return [say(left), plain(` ${sign} `), say(right)];
    }
  }
}

/** `2,209 ÷ 401% ≈ 550.9 (550.2 to 551.6)`; a term that is one row is only named. */
function worked(term: Term, form: Form | undefined, ledger: Ledger, lang: Lang): readonly Token[] {
  const tokens = termTokens(term, ledger, lang);
  if (!isCompound(term)) return tokens;
  const { sign, text } = result(term, form ?? formOf(term, ledger), ledger, lang);
  const range = rangeText(term, form ?? formOf(term, ledger), ledger, lang);
  return [...tokens, plain(` ${sign} `), plain(text + range)];
}

function compared(
  step: Extract<Step, { step: 'compare' }>,
  ledger: Ledger,
  lang: Lang,
): readonly Token[] {
  const { left, is, right, form } = step;
  const [a, b] = [evaluate(left, ledger).range, evaluate(right, ledger).range];
  const sign = plain(` ${signOf(a, is, b)} `);
  const other = worked(right, form, ledger, lang);
  // 16 + 9 + 4 = 29 says it all: the sum need not stand there twice.
  const plainly = is === '=' && isPoint(a) && isPoint(b) && decide(step, ledger) === 'holds';
  if (plainly && !isCompound(right)) return [...termTokens(left, ledger, lang), sign, ...other];
  return [...worked(left, form, ledger, lang), sign, ...other];
}
