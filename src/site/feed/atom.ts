import { tags, type Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/words.ts';
import { escapeXml } from '../../pictures/markup.ts';

/** An entry of a feed. Days are ISO 8601; addresses are whole. */
export interface Entry {
  /** Its address, which is its id too: it stays while titles change. */
  readonly address: string;
  readonly title: string;
  readonly published?: string;
  readonly updated: string;
  readonly summary: string;
  readonly category?: string;
  /** The full text as HTML with whole addresses. */
  readonly html?: string;
}

/** A feed and its entries, the newest first. */
export interface Feed {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  /** Where the feed is, and the page it belongs to. */
  readonly own: string;
  readonly page: string;
  readonly entries: readonly Entry[];
}

/** Where nothing has happened yet a feed must still say a day. */
const beginning = '2026-01-01';

const moment = (day: string): string => `${day}T00:00:00Z`;

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeXml(text)}</${name}>`;

/** An Atom feed (RFC 4287). Text from anywhere is escaped; a full text is HTML, escaped whole. */
export function atom({ lang, title, subtitle, own, page, entries }: Feed): string {
  const author = t(lang, 'site.title');
  const updated = entries.reduce(
    (last, entry) => (entry.updated > last ? entry.updated : last),
    '',
  );
  const head = [
    element('id', own),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', moment(updated === '' ? beginning : updated)),
    `<author>${element('name', author)}${element('uri', page)}</author>`,
    element('rights', t(lang, 'feed.rights')),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(own)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
  ];
  const all = [...head, ...entries.map(entryOf)].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tags[lang]}">
${all}
</feed>
`;
}

function entryOf(entry: Entry): string {
  const { address, title, published, updated, summary, category, html } = entry;
  return [
    '<entry>',
    element('id', address),
    element('title', title),
    ...(published === undefined ? [] : [element('published', moment(published))]),
    element('updated', moment(updated)),
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    ...(category === undefined ? [] : [`<category term="${escapeXml(category)}"/>`]),
    element('summary', summary),
    ...(html === undefined ? [] : [element('content', html, ' type="html"')]),
    '</entry>',
  ].join('\n');
}
