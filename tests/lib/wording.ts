import type { Ledger } from '../../src/data/ledger.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { words } from '../../src/i18n/words.ts';
import { textOf } from './shown.ts';

/** Every noun that the site counts in English and that has a plural of its own. */
function plurals(ledger: Ledger): string[] {
  const units = ledger.units.flatMap(({ symbol, singular }) =>
    singular === symbol.en ? [] : [symbol.en],
  );
  const phrases = Object.entries(words.en).flatMap(([key, phrase]) =>
    key.endsWith('.other') ? [/\} ([\w -]+)/.exec(phrase)?.[1] ?? ''] : [],
  );
  return [...new Set([...units, ...phrases])].filter((word) => word !== '');
}

const patterns = new Map<Ledger, RegExp>();

/** One of what stands in the plural; made once, because many pages are asked. */
function oneOfMany(ledger: Ledger): RegExp {
  const known = patterns.get(ledger);
  const made = known ?? new RegExp(`(?<![\\d.,])1 (?:${plurals(ledger).join('|')})\\b`, 'g');
  patterns.set(ledger, made);
  return made;
}

/** "1 schools" and its kind in the text of an English page. */
export function pluralFaults(document: Document, ledger: Ledger): string[] {
  return textOf(document.body).match(oneOfMany(ledger)) ?? [];
}

/** English before Chinese in brackets: "full coverage (全覆盖)". */
const glossed = /[A-Za-z’”] \([^()]*\)/g;

/**
 * Chinese in a table of an English page that is neither marked as Chinese nor after its English. A
 * note may quote what is printed.
 */
export function hanFaults(document: Document): string[] {
  return [...document.querySelectorAll('main table')].flatMap((table) => {
    return [...table.querySelectorAll('th, td, caption')].flatMap((cell) => {
      if (cell.closest('[lang^="zh"]') !== null) return [];
      const marked = [...cell.querySelectorAll('[lang^="zh"], .note')].map(textOf);
      const text = marked
        .reduce((rest, part) => rest.replace(part, ''), textOf(cell))
        .replaceAll(glossed, '');
      return /\p{Script=Han}/u.test(text) ? [text] : [];
    });
  });
}

/** Values in a Chinese table with five digits in a row, or with the comma of English. */
export function digitFaults(document: Document): string[] {
  const values = document.querySelectorAll('main table :is(a.number, .sum, ins, .slip)');
  return [...values].flatMap((value) => {
    const text = textOf(value);
    return /\d{5}|\d,\d{3}/.test(text) ? [text] : [];
  });
}

/** Names that a thing of ours had beside the one it has now. */
const retired = { en: /\bbaselines?\b/i, zh: /基期/ } as const;

/**
 * Second names for one thing in the text of a page; an address is no word, and neither is an id in
 * code or in the rows of a dataset.
 */
export function retiredFaults(document: Document, lang: Lang): string[] {
  const ids = [...document.querySelectorAll('main code, main .preview')].map(textOf);
  const words = ids
    .reduce((rest, id) => rest.replace(id, ''), textOf(document.querySelector('main')))
    .replaceAll(/https?:\/\/\S+/g, '');
  return words.match(retired[lang]) ?? [];
}
