import type { Ledger } from '../../src/data/ledger.ts';
import type { Figure } from '../../src/data/schema/figures.ts';
import { accrualName, accrualOf } from '../../src/format/accrual.ts';
import { unitOf } from '../../src/format/quantity.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { t, words } from '../../src/i18n/words.ts';

/** The text of an element with its spaces made single. */
function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Where a value stands among others: a row of a table or an item of a cell; else in a sentence. */
const entry = 'tr, .compare li';

/** The shown values of a document: links and traces of one figure each. */
function valuesIn(document: Document, ledger: Ledger): { node: Element; figure: Figure }[] {
  const traced = [...document.querySelectorAll('[data-trace]')].flatMap((node) => {
    const ids = node.getAttribute('data-trace')?.split(' ') ?? [];
    const [id = ''] = ids;
    // Two ids are a ratio or a change, which is worked out of them and is neither.
    return ids.length === 1 && node.hasAttribute('data-status') ? [{ node, id }] : [];
  });
  const readings = [...document.querySelectorAll('template[data-trace-of]')].map((node) => ({
    node,
    id: node.getAttribute('data-trace-of') ?? '',
  }));
  return [...traced, ...readings].map(({ node, id }) => ({ node, figure: ledger.figure(id) }));
}

/** Values that do not say whether they are a year's or added up, in the hook or in words. */
export function accrualFaults(document: Document, ledger: Ledger, lang: Lang): string[] {
  return valuesIn(document, ledger).flatMap(({ node, figure }) => {
    const kind = accrualOf(figure) ?? null;
    const inner = node.localName === 'template' ? contentOf(node) : node;
    const hook = (inner.querySelector('[data-accrual]') ?? node).getAttribute('data-accrual');
    if (hook !== kind) return [`${figure.id}: data-accrual is ${hook ?? 'not there'}`];
    const seen =
      node.localName === 'template'
        ? textOf(inner)
        : textOf(node.closest(entry) ?? null) || `${node.getAttribute('title') ?? ''}`;
    // Only a trace has room for what a document leaves open.
    const said = kind === null && node.localName !== 'template' ? '' : accrualName(figure, lang);
    return figure.value === null || seen.includes(said) ? [] : [`${figure.id}: no “${said}”`];
  });
}

/** What a template holds; linkedom keeps it as children. */
function contentOf(node: Element): Element {
  return node;
}

/** Values in a table that stand without their unit. */
export function unitFaults(document: Document, ledger: Ledger, lang: Lang): string[] {
  return valuesIn(document, ledger).flatMap(({ node, figure }) => {
    if (figure.value === null || node.closest(entry) === null) return [];
    const { symbol, singular, id } = unitOf(figure, ledger);
    const known = [symbol[lang], ...(lang === 'en' ? [singular] : [])];
    const own: Readonly<Record<string, RegExp>> = {
      percent: /%|half|third|quarter|tenth|分之|一半/,
      rank: /number|第/,
      year: /half a year|半年/,
    };
    const text = textOf(node);
    return known.some((word) => text.includes(word)) || own[id]?.test(text) === true
      ? []
      : [`${figure.id}: ${text}`];
  });
}

/** Rows of a table of several places, or of several texts, that do not name theirs. */
export function originFaults(document: Document, ledger: Ledger, lang: Lang): string[] {
  return [...document.querySelectorAll('table.entries-book')].flatMap((table) => {
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => ({
      text: textOf(row),
      figure: ledger.figure(row.querySelector('[data-trace]')?.getAttribute('data-trace') ?? ''),
    }));
    const several = (read: (figure: Figure) => string | null): boolean =>
      new Set(rows.map(({ figure }) => read(figure))).size > 1;
    const places = several(({ place }) => place);
    const texts = several((figure) => figure.document);
    return rows.flatMap(({ text, figure }) => {
      const place =
        figure.place === null ? t(lang, 'place.unstated') : ledger.place(figure.place).name[lang];
      const [year = ''] = ledger.document(figure.document).published.split('-');
      return [
        ...(places && !text.includes(place) ? [`${figure.id}: no place`] : []),
        ...(texts && !text.includes(year) ? [`${figure.id}: no text`] : []),
      ];
    });
  });
}

/** Every noun that the site counts in English, where its plural differs. */
function plurals(ledger: Ledger): string[] {
  const units = ledger.units.flatMap(({ symbol, name, singular }) =>
    singular === symbol.en ? [] : [symbol.en, name.en],
  );
  const phrases = Object.entries(words.en).flatMap(([key, phrase]) =>
    key.endsWith('.other') ? [/\} ([\w -]+)/.exec(phrase)?.[1] ?? ''] : [],
  );
  return [...new Set([...units, ...phrases])].filter((word) => word !== '');
}

/** "1 schools" and its kind in the visible text of an English page. */
export function pluralFaults(document: Document, ledger: Ledger): string[] {
  const pattern = new RegExp(`(?<![\\d.,])(?:1|[Oo]ne) (?:${plurals(ledger).join('|')})\\b`, 'g');
  return textOf(document.body).match(pattern) ?? [];
}

/** Chinese in the values and entries of an English table without English before it. */
export function hanFaults(document: Document): string[] {
  return [...document.querySelectorAll('table a.number, table th, table td, table li')].flatMap(
    (cell) => {
      if (cell.closest('[lang^="zh"]') !== null || cell.querySelector('td, th, li') !== null)
        return [];
      const own = textOf(cell).replaceAll(/[A-Za-z’”] ?[（(][^()（）]*[)）]/g, '');
      const loose = [...cell.querySelectorAll('[lang^="zh"]')].reduce(
        (text, node) => text.replace(textOf(node), ''),
        own,
      );
      return /\p{Script=Han}/u.test(loose) ? [loose] : [];
    },
  );
}

/** Values of a Chinese table with five digits in a row, or with the comma of English. */
export function digitFaults(document: Document): string[] {
  return [...document.querySelectorAll('table a.number, table .sum, table ins, .slip')].flatMap(
    (cell) => {
      const text = textOf(cell);
      return /\d{5}|\d,\d{3}/.test(text) ? [text] : [];
    },
  );
}
