/** The site's languages, in the order in which they are offered. */
export const langs = ['en', 'zh'] as const;

export type Lang = (typeof langs)[number];

/** One text in every language of the site. */
export type Text = Readonly<Record<Lang, string>>;

/** Narrows an address part to a language. */
export function isLang(value: string | undefined): value is Lang {
  return langs.some((lang) => lang === value);
}

/** The language tag for the `lang` attribute and `hreflang`. */
export const tags: Text = { en: 'en', zh: 'zh-Hans' };
