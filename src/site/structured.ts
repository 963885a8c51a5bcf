import type { NewsArticle, WithContext } from 'schema-dts';
import { tags, type Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';

/** What a search engine is told of a story. Addresses are whole. */
export interface StoryFacts {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly image: string;
  readonly home: string;
  readonly published: string;
  readonly updated: string;
  /** The documents it rests on, by title and, where there is one, address. */
  readonly documents: readonly { readonly title: string; readonly url: string | null }[];
}

/** A story as structured data. */
export function newsArticle(facts: StoryFacts): WithContext<NewsArticle> {
  const { lang, title, address, home } = facts;
  const us = { '@type': 'Organization', name: t(lang, 'site.title'), url: home } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: facts.description,
    inLanguage: tags[lang],
    url: address,
    mainEntityOfPage: address,
    image: facts.image,
    datePublished: facts.published,
    dateModified: facts.updated,
    author: us,
    publisher: us,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    isBasedOn: facts.documents.map(({ title: name, url }) => ({
      '@type': 'CreativeWork',
      name,
      ...(url === null ? {} : { url }),
    })),
  };
}

/** Structured data as the text of a script element, which nothing in it can close. */
export function jsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
