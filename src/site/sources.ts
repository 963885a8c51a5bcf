import type { Rendered } from '../charts/render.ts';
import { breakLines } from '../charts/text/break.ts';
import { ledger } from '../data/current.ts';
import type { ContextRow } from '../data/schema/context.ts';
import type { Document } from '../data/schema/documents.ts';
import type { Figure } from '../data/schema/figures.ts';
import { date } from '../format/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { t, tCount } from '../i18n/words.ts';

/** A document and where in it the figures stand. */
export interface Source {
  readonly document: Document;
  readonly locators: readonly string[];
}

/** More places than this are no help to a reader, who then wants the document's own page. */
const most = 40;

/** The documents that figures come from, in the order of `documents.csv`. */
export function sourcesOf(figures: readonly Figure[]): Source[] {
  const byDocument = Map.groupBy(figures, (figure) => figure.document);
  return ledger.documents.flatMap((document) => {
    const own = byDocument.get(document.id) ?? [];
    const locators = own.flatMap(({ mentions }) => mentions.slice(0, 1));
    const unique = [...new Set(locators)];
    if (unique.length === 0) return [];
    return [{ document, locators: figures.length > most ? [] : unique }];
  });
}

/** A document in full, for a list of sources: publisher, title, date. */
export function sourceEntry({ document }: Source, lang: Lang): string {
  const { publisher, title } = document;
  const published = date(document.published, lang);
  if (lang === 'zh') return `${publisher.zh}《${title.zh}》（${published}）`;
  // Quotation marks within quotation marks are single.
  const inner = title.en.replaceAll('“', '‘').replaceAll('”', '’');
  return `${publisher.en}, “${inner}”, ${published}`;
}

/** The sources of outside facts, each once, as lines under a chart. */
export function contextSources(rows: readonly ContextRow[], lang: Lang): string[] {
  const lines = rows.map(({ source }) =>
    t(lang, 'context.source', { source: source[lang].split(/[;；]/)[0] ?? '' }),
  );
  return [...new Set(lines)];
}

/** How many lines of how many px at 13 the sources of a drawing have. */
export interface SourceRoom {
  readonly width: number;
  readonly lines: number;
}

/** Beside a step of a page, whose traces and tables know more. */
const beside: SourceRoom = { width: 780, lines: 1 };

/** With a drawing on another site, which knows no more: two lines of a usual column. */
export const embedRoom: SourceRoom = { width: 620, lines: 2 };

/**
 * The sources of a drawing: publishers and days, or, where those of several have no room, how many
 * documents and from when to when; and those of outside facts.
 */
export function sourcesInShort(
  { figures, context }: Rendered,
  lang: Lang,
  room: SourceRoom = beside,
): string {
  const documents = sourcesOf(figures).map(({ document }) => document);
  const outside = contextSources(context, lang);
  const named = labelled(
    [...documents.map((document) => publisherLine(document, lang)), ...outside],
    lang,
  );
  const days = documents.map(({ published }) => published).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const fits = documents.length < 2 || breakLines(named, room.width, 13, lang).length <= room.lines;
  if (first === undefined || last === undefined || fits) return named;
  const counted = tCount(lang, 'source.documents', documents.length, {
    first: date(first, lang, 'brief'),
    last: date(last, lang, 'brief'),
  });
  return labelled([counted, ...outside], lang);
}

/** A publisher without the particulars that follow its name, and the day. */
function publisherLine({ publisher, published }: Document, lang: Lang): string {
  const name = publisher[lang].split(/,| \(|（/)[0] ?? '';
  const day = date(published, lang, 'brief');
  return lang === 'zh' ? `${name}（${day}）` : `${name} (${day})`;
}

function labelled(sources: readonly string[], lang: Lang): string {
  return t(lang, 'source.label') + t(lang, 'label.colon') + sources.join(t(lang, 'label.between'));
}
