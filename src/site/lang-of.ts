import { isLang, type Lang } from '../i18n/lang.ts';

/** The language of the page being built. @throws outside `/{lang}/`. */
export function langOf(params: Readonly<Record<string, string | undefined>>): Lang {
  if (!isLang(params.lang)) throw new Error(`unknown language: ${params.lang ?? 'none'}`);
  return params.lang;
}
