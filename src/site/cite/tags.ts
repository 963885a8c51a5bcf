import { tags } from '../../i18n/lang.ts';
import { t } from '../../i18n/words.ts';
import { requireCitable, type Citable, type CitedKind } from './citable.ts';

/** What Zotero calls each kind; a chart is cited as the page that it stands on. */
const types: Readonly<Record<CitedKind, string>> = {
  dataset: 'dataset',
  figure: 'dataset',
  chart: 'webpage',
  story: 'webpage',
};

/**
 * What reference managers read in the head of a page: the tags of Highwire Press, and Zotero's own
 * for the type, without which it takes every page for an article in a journal.
 */
export function citationTags(
  cited: Omit<Citable, 'id' | 'version'>,
): readonly (readonly [name: string, content: string])[] {
  const { kind, lang, title, day, address } = requireCitable({ ...cited, id: '', version: null });
  const name = t(lang, 'site.title');
  return [
    ['citation_title', title],
    // The comma keeps two words together that would else be taken for a person's names.
    ['citation_author', name.includes(' ') ? `${name},` : name],
    ['citation_publication_date', day.replaceAll('-', '/')],
    ['citation_publisher', name],
    ['citation_language', tags[lang]],
    ['citation_public_url', address],
    ['z:itemType', types[kind]],
  ];
}
