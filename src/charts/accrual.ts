import type { Ledger } from '../data/ledger.ts';
import { accrualOf } from '../format/accrual.ts';
import type { Lang } from '../i18n/lang.ts';
import { tagPattern } from '../prose/tag.ts';

/** What a sentence may say in place of "a year" and "in all". */
const words = {
  en: {
    'per-year': /\byear|\b20\d\d\b/i,
    cumulative: /\bin all\b|\btotals?\b|\badded up\b|\btogether\b/i,
  },
  zh: { 'per-year': /年/, cumulative: /累计|合计|总计|共/ },
} as const;

/**
 * The figures of a template whose sentence does not tell that they are a year's or added up: they
 * would read like a level beside the others. A list says it once, for all its figures.
 */
export function accrualGaps(template: string, ledger: Ledger, lang: Lang): string[] {
  return template.split(/[.;。；]\s*/).flatMap((sentence) => {
    const plain = sentence.replaceAll(tagPattern, '');
    const figures = Array.from(sentence.matchAll(tagPattern), ([, tag = '']) => tag.split(':'))
      .filter(([kind]) => kind === 'figure')
      .map(([, id = '', ...options]) => ({
        id,
        kind: accrualOf(ledger.figure(id)),
        isSaid: options.includes('accrual'),
      }));
    const said = new Set(figures.filter(({ isSaid }) => isSaid).map(({ kind }) => kind));
    return figures.flatMap(({ id, kind }) =>
      kind === undefined || said.has(kind) || words[lang][kind].test(plain) ? [] : [id],
    );
  });
}
