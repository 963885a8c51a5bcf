/** What Zotero makes of a page that it has no translator for. */
export interface Reference {
  readonly type: string;
  readonly title: string;
  readonly author: { readonly first: string; readonly last: string } | null;
  readonly date: string;
  readonly publisher: string;
  readonly url: string;
  readonly language: string;
}

/**
 * Its rule for embedded metadata, as its documentation and behaviour tell it
 * (https://www.zotero.org/support/dev/exposing_metadata): Zotero's own tag for the type wins over
 * that of Open Graph, which wins over the guess that whatever has `citation_title` is an article.
 */
export function zotero(document: Document): Reference {
  const named = (name: string): string =>
    document.querySelector(`head > meta[name$="${name}"]`)?.getAttribute('content')?.trim() ?? '';
  const graph = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  const title = named('citation_title');
  const guess = title === '' ? 'webpage' : 'journalArticle';
  return {
    type: named('z:itemType') || (graph === 'website' ? 'webpage' : guess),
    title,
    author: authorOf(named('citation_author')),
    date: named('citation_publication_date'),
    publisher: named('citation_publisher'),
    url: named('citation_public_url'),
    language: named('citation_language'),
  };
}

/**
 * A name as it is taken apart: what stands before a comma is the last name; without one, the last
 * word is, so that a body of two words becomes a person.
 */
export function authorOf(name: string): Reference['author'] {
  const clean = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (clean === '') return null;
  if (name.includes(',')) {
    const [last = '', first = ''] = clean.split(/, ?/);
    return { first, last };
  }
  const space = clean.lastIndexOf(' ');
  return { first: clean.slice(0, Math.max(0, space)), last: clean.slice(space + 1) };
}
