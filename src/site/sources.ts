import type { Rendered } from '../charts/render.ts';
import { measure } from '../charts/text/measure.ts';
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
  return ledger.documents.flatMap((document) => {
    const locators = figures.flatMap((f) =>
      f.document === document.id ? f.mentions.slice(0, 1) : [],
    );
    const unique = [...new Set(locators)];
    if (unique.length === 0) return [];
    return [{ document, locators: figures.length > most ? [] : unique }];
  });
}

/** A source as a line under a chart: publisher, title, date. */
function sourceLine({ document, locators }: Source, lang: Lang): string {
  const published = date(document.published, lang);
  return lang === 'zh'
    ? `${document.publisher.zh}《${document.title.zh}》（${published}）`
    : `${document.publisher.en} (${[published, locators.join(', ')].filter(Boolean).join('; ')})`;
}

/** A source in full, for a list of sources. */
export function sourceEntry(source: Source, lang: Lang): string {
  const { publisher, title, published } = source.document;
  if (lang === 'zh') return sourceLine(source, lang);
  // Quotation marks within quotation marks are single.
  const inner = title.en.replaceAll('“', '‘').replaceAll('”', '’');
  return `${publisher.en}, “${inner}”, ${date(published, lang)}`;
}

/** The sources of outside facts, each once, as lines under a chart. */
export function contextSources(rows: readonly ContextRow[], lang: Lang): string[] {
  const lines = rows.map(({ source }) =>
    t(lang, 'context.source', { source: source[lang].split(/[;；]/)[0] ?? '' }),
  );
  return [...new Set(lines)];
}

/** The line of sources with a drawing that travels: documents and where in them, outside facts. */
export function sourceWords({ figures, context }: Rendered, lang: Lang): string {
  const sources = [
    ...sourcesOf(figures).map((source) => sourceLine(source, lang)),
    ...contextSources(context, lang),
  ];
  return labelled(sources, lang);
}

/** The room of a line of sources beside a step, in px at its size. */
const line = { room: 780, size: 13 };

/**
 * The same on a page of ours, whose traces and tables know more, and in a picture: publishers and
 * days, or, where those of several take more than `room` px at 13, how many documents and from when to when.
 */
export function sourcesInShort(
  { figures, context }: Rendered,
  lang: Lang,
  room: number = line.room,
): string {
  const documents = sourcesOf(figures).map(({ document }) => document);
  const outside = contextSources(context, lang);
  const named = labelled(
    [...documents.map((document) => publisherLine(document, lang)), ...outside],
    lang,
  );
  const days = documents.map(({ published }) => published).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || measure(named, line.size) <= room) return named;
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
