import type { Document } from '../data/schema/documents.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { absolute, page } from './address.ts';

/** What a citation in Wikipedia names. */
export interface WikipediaSource {
  readonly title: string;
  /** The whole address of the page that is cited. */
  readonly address: string;
  /** The day it stands as of (`2026-11-21`). */
  readonly date: string;
  /** The language the page is in; that of the citation where none is named. */
  readonly language?: Lang;
  /** The title in the language of the citation, where the page has another. */
  readonly translated?: string;
  /** Who published it, where that was not us. */
  readonly publisher?: string;
  /** The host of a copy, where the address is no address of the publisher's. */
  readonly via?: string;
}

const templates = { en: 'cite web', zh: 'Cite web' } as const;
const tongues = { en: 'en', zh: 'zh-hans' } as const;

/** A value of a template: one line in which no sign ends it or begins a link. */
function value(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[{|}[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An address of a template, which ends at a space, a bar or a bracket. */
function link(address: string): string {
  return new URL(address).href.replaceAll(/[|[\]{}]/g, (sign) => encodeURIComponent(sign));
}

/**
 * A source as the template that Wikipedia's editors paste between <ref> and </ref>: `{{cite web}}`
 * in English, `{{Cite web}}` in Chinese; `lang` is the language of that Wikipedia.
 */
export function wikipediaCitation(source: WikipediaSource, lang: Lang): string {
  const { language = lang, publisher, translated, via } = source;
  // What is in another script stands apart from titles in the citation's own.
  const foreign = lang === 'en' && language === 'zh';
  const title = value(source.title);
  const fields: readonly (readonly [string, string | undefined])[] = [
    foreign ? ['script-title', `zh:${title}`] : ['title', title],
    ['trans-title', translated === undefined ? undefined : value(translated)],
    ['url', link(source.address)],
    publisher === undefined ? ['website', t(lang, 'site.title')] : ['publisher', value(publisher)],
    ['via', via],
    ['date', source.date],
    ['language', tongues[language]],
  ];
  const written = fields.flatMap(([name, said]) => (said === undefined ? [] : `|${name}=${said}`));
  return `{{${[templates[lang], ...written].join(' ')}}}`;
}

/**
 * A document of the ledger as a source: itself where an address of its own or of a copy is known,
 * else our page about it, which says where each figure stands in it and is as of the ledger's day.
 */
export function wikipediaDocument(
  document: Document,
  lang: Lang,
  { site, today }: { readonly site: URL | undefined; readonly today: string },
): WikipediaSource {
  const { id, title, publisher, published, url, urlKind } = document;
  if (url === null || (urlKind !== 'original' && urlKind !== 'copy')) {
    // Quotation marks within quotation marks are single.
    const inner = title[lang].replaceAll('“', '‘').replaceAll('”', '’');
    const ours = t(lang, 'cite.figures', { title: lang === 'en' ? inner : title.zh });
    return { title: ours, address: absolute(page(lang, `documents/${id}/`), site), date: today };
  }
  return {
    title: title.zh,
    address: url,
    date: published,
    language: 'zh',
    publisher: publisher[lang],
    ...(lang === 'zh' ? {} : { translated: title.en }),
    ...(urlKind === 'copy' ? { via: new URL(url).host } : {}),
  };
}
