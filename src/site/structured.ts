import type {
  CreativeWork,
  ImageObject,
  NewsArticle,
  OrganizationLeaf,
  WithContext,
} from 'schema-dts';
import { tags, type Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { isAddress } from './contact.ts';
import { publisher as named, type Publisher } from './publisher.ts';

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
  readonly documents: readonly Basis[];
}

/** A document that something rests on, by title and, where there is one, address. */
export interface Basis {
  readonly title: string;
  readonly url: string | null;
}

/** A story as structured data. */
export function newsArticle(facts: StoryFacts): WithContext<NewsArticle> {
  const { lang, title, address, home } = facts;
  const maker = us(lang, home);
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
    author: maker,
    publisher: maker,
    license: terms.by,
    isAccessibleForFree: true,
    isBasedOn: facts.documents.map(based),
  };
}

/** What a search engine is told of a chart. Addresses are whole. */
export interface ChartFacts {
  readonly lang: Lang;
  readonly title: string;
  /** What its poster claims. */
  readonly claim: string;
  readonly description: string;
  readonly address: string;
  readonly home: string;
  /** Its pictures, the one for a page first, and the table of its figures. */
  readonly pictures: readonly [string, ...string[]];
  readonly table: string;
  readonly credit: string;
  readonly documents: readonly Basis[];
}

/** A chart as structured data: a picture that may be used on terms, drawn from a table. */
export function chartImage(facts: ChartFacts): WithContext<ImageObject> {
  const { lang, title, address, home } = facts;
  const maker = us(lang, home);
  const [picture, ...others] = facts.pictures;
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    name: title,
    caption: facts.claim,
    description: facts.description,
    inLanguage: tags[lang],
    url: address,
    mainEntityOfPage: address,
    representativeOfPage: true,
    contentUrl: picture,
    encoding: others.map((contentUrl) => ({ '@type': 'MediaObject', contentUrl })),
    creator: maker,
    creditText: facts.credit,
    copyrightNotice: facts.credit,
    license: terms.by,
    acquireLicensePage: address,
    isAccessibleForFree: true,
    isBasedOn: [
      {
        '@type': 'Dataset',
        name: title,
        description: facts.description,
        creator: maker,
        license: terms.zero,
        isAccessibleForFree: true,
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: facts.table,
        },
      },
      ...facts.documents.map(based),
    ],
  };
}

/** Who makes the site, with whom to write to and where its source lies, where those are named. */
export function us(
  lang: Lang,
  home: string,
  { contact, repository }: Publisher = named,
): OrganizationLeaf & { readonly name: string } {
  return {
    '@type': 'Organization',
    name: t(lang, 'site.title'),
    url: home,
    ...(contact === null
      ? {}
      : {
          contactPoint: {
            '@type': 'ContactPoint',
            ...(isAddress(contact) ? { url: contact } : { email: contact }),
          },
        }),
    ...(repository === null ? {} : { sameAs: repository }),
  };
}

/** The terms of use, as machines know them. */
export const terms = {
  by: 'https://creativecommons.org/licenses/by/4.0/',
  zero: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;

function based({ title, url }: Basis): CreativeWork {
  return { '@type': 'CreativeWork', name: title, ...(url === null ? {} : { url }) };
}

/** Structured data as the text of a script element, which nothing in it can close. */
export function jsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
