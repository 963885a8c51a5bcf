import { langs, type Lang } from '../i18n/lang.ts';

/** The address of a page of the site, under the base path. `path` has no leading slash. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** The address of a page in one language: `page('en', 'charts/')`. */
export function page(lang: Lang, path = ''): string {
  return address(`${lang}/${path}`);
}

/** The whole address of a page, for canonical links and embed codes. */
export function absolute(path: string, site: URL | undefined): string {
  if (site === undefined) throw new Error('missing site: set SITE_URL');
  return new URL(path, site).href;
}

/** The address of the row that a figure stands in. */
export function rowAddress(
  figure: { readonly id: string; readonly document: string },
  lang: Lang,
): string {
  return page(lang, `documents/${figure.document}/#${figure.id}`);
}

/** The paths of a page that exists in every language. */
export function inEveryLanguage<T>(each: (lang: Lang) => readonly T[]): T[] {
  return langs.flatMap((lang) => each(lang));
}
