import type { Unsettled } from '../said/period.ts';

/** What a reader must know of a figure without a period, in both languages. */
export const untimed: Readonly<Record<Unsettled, { readonly en: string; readonly zh: string }>> = {
  'no-date': { en: 'The text gives no time.', zh: '原文未写时间。' },
  'no-year': { en: 'The text does not say of which year.', zh: '原文没有写明是哪一年。' },
  'several-years': {
    en: 'The plan covers several years; the text does not say by when.',
    zh: '方案跨数年，原文没有写何时达到。',
  },
  length: {
    en: 'The text says how long it takes, not from when.',
    zh: '原文只写了期限，没有写从何时算起。',
  },
  'year-or-end': {
    en: 'The text does not say whether it is of the year or of its end.',
    zh: '原文没有写明是全年数还是年末数。',
  },
  rule: {
    en: 'A rule; the text does not say from when it holds.',
    zh: '是规则，原文没有写从何时起适用。',
  },
};
