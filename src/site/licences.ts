import type { Lang } from '../i18n/lang.ts';

const deed = (path: string, lang: Lang): string =>
  `https://creativecommons.org/${path}/${lang === 'zh' ? 'deed.zh-hans' : ''}`;

/** Where the terms of use stand, in the reader's language: of text and charts, of figures, and of code. */
export const licences = {
  by: (lang: Lang): string => deed('licenses/by/4.0', lang),
  zero: (lang: Lang): string => deed('publicdomain/zero/1.0', lang),
  code: 'https://opensource.org/license/mit',
} as const;
