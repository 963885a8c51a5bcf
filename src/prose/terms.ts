import type { Term } from '../data/schema/terms.ts';
import type { Lang } from '../i18n/lang.ts';

/** A stretch of text, and the id of the term that it is, if it is one. */
export interface Stretch {
  readonly text: string;
  readonly term?: string;
}

/**
 * Finds terms of the glossary in the texts of a page, each once: what it returns cuts a text into
 * stretches, and remembers the terms it has found. The longest name is found, and no part of it.
 */
export function termFinder(terms: readonly Term[], lang: Lang): (text: string) => Stretch[] {
  const ids = new Map(
    terms.flatMap(({ id, term }) => namesOf(term[lang]).map((name) => [name, id] as const)),
  );
  const names = [...ids.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const found = new Set<string>();
  return (text) => {
    if (names.length === 0) return [{ text }];
    const stretches: Stretch[] = [];
    let end = 0;
    for (const { 0: said, index } of text.matchAll(patternOf(names, lang))) {
      const term = ids.get(plain(said));
      if (term === undefined || found.has(term)) continue;
      found.add(term);
      stretches.push({ text: text.slice(end, index) }, { text: said, term });
      end = index + said.length;
    }
    stretches.push({ text: text.slice(end) });
    return stretches.filter((stretch) => stretch.text !== '');
  };
}

/** The names in a cell: Chinese ones are set apart by a comma of lists; quotation marks go. */
function namesOf(cell: string): string[] {
  return cell.replaceAll(/[“”]/g, '').split('、').map(plain);
}

/** A name in small letters, of one, on one line. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ').replace(/s$/, '');
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+');
}

/** Chinese sets no spaces between words; an English name is whole words, of one or of many. */
function patternOf(names: readonly string[], lang: Lang): RegExp {
  const any = `(?:${names.join('|')})`;
  return lang === 'zh'
    ? new RegExp(any, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}-])${any}s?(?![\\p{L}\\p{N}-])`, 'giu');
}
