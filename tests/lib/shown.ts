import type { Ledger } from '../../src/data/ledger.ts';
import type { Figure } from '../../src/data/schema/figures.ts';
import { accrualName, accrualOf } from '../../src/format/accrual.ts';
import { date } from '../../src/format/date.ts';
import { unitOf } from '../../src/format/quantity.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { t } from '../../src/i18n/words.ts';

/** The text of an element with its spaces made single. */
export function textOf(node: Node | null): string {
  return (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Where a value stands among others; elsewhere it stands in a sentence. */
const entry = 'tr, .compare li, .stated li';

interface Shown {
  readonly node: Element;
  readonly figure: Figure;
}

/** The shown values of a page, each a link to its row; what is worked out of several has no status. */
function valuesIn(document: ParentNode, ledger: Ledger): readonly Shown[] {
  return [...document.querySelectorAll('a[data-status], .working a[data-trace]')].map((node) => ({
    node,
    figure: ledger.figure(node.getAttribute('href')?.split('#')[1] ?? ''),
  }));
}

/**
 * Values that do not say whether they are a year's or added up: in the hook, and in the words of
 * their row, or of their title where a sentence is around them.
 */
export function accrualFaults(document: Document, ledger: Ledger, lang: Lang): string[] {
  return valuesIn(document, ledger).flatMap(({ node, figure }) => {
    const kind = accrualOf(figure);
    const hook = node.getAttribute('data-accrual') ?? undefined;
    if (hook !== kind) return [`${figure.id}: data-accrual is ${hook ?? 'not there'}`];
    if (kind === undefined) return [];
    const row = node.closest(entry);
    const seen = row === null ? node.getAttribute('title') : textOf(row);
    const word = accrualName(figure, lang);
    return seen?.includes(word) === true ? [] : [`${figure.id}: no “${word}”`];
  });
}

/** Links in a sentence to one value, by what their titles leave out; a count has no such title. */
export function titleFaults(document: Document, ledger: Ledger, lang: Lang): string[] {
  return [...document.querySelectorAll('a[title][href*="/documents/"][href*="#"]')].flatMap(
    (link) => {
      const figure = ledger.figure(link.getAttribute('href')?.split('#')[1] ?? '');
      const title = link.getAttribute('title') ?? '';
      const word = accrualOf(figure) === undefined ? '' : accrualName(figure, lang);
      return title === textOf(link) || title.includes(word) ? [] : [`${figure.id}: ${title}`];
    },
  );
}

/** Traces that do not say it, or do not say that the document leaves it open. */
export function traceFaults(document: Document, ledger: Ledger, lang: Lang): string[] {
  return [...document.querySelectorAll('template[data-trace-of]')].flatMap((trace) => {
    const figure = ledger.figure(trace.getAttribute('data-trace-of') ?? '');
    const word = accrualName(figure, lang);
    const kind = accrualOf(figure);
    const hooked = kind === undefined || trace.innerHTML.includes(`data-accrual="${kind}"`);
    return textOf(trace).includes(word) && hooked ? [] : [`${figure.id}: no “${word}”`];
  });
}

/** What stands for a unit where none follows the number. */
const instead: Readonly<Record<string, RegExp>> = {
  percent: /%|half|third|quarter|tenth|分之|一半/,
  rank: /number|第/,
  year: /half a year|半年/,
};

/** Values in a row that stand without their unit. */
export function unitFaults(document: Document, ledger: Ledger, lang: Lang): string[] {
  return valuesIn(document, ledger).flatMap(({ node, figure }) => {
    if (figure.value === null || node.closest(entry) === null) return [];
    const { id, symbol, singular } = unitOf(figure, ledger);
    const text = textOf(node);
    const named = text.includes(symbol[lang]) || (lang === 'en' && text.includes(singular));
    return named || instead[id]?.test(text) === true ? [] : [`${figure.id}: ${text}`];
  });
}

/** Rows of a table of several places, or of several texts, that do not name theirs. */
export function originFaults(document: Document, ledger: Ledger, lang: Lang): string[] {
  return [...document.querySelectorAll('table.entries-book')].flatMap((table) => {
    const rows = valuesIn(table, ledger).map(({ node, figure }) => ({
      text: textOf(node.closest('tr')),
      figure,
    }));
    const several = (read: (figure: Figure) => string | null): boolean =>
      new Set(rows.map(({ figure }) => read(figure))).size > 1;
    const places = several(({ place }) => place);
    const texts = several((figure) => figure.document);
    return rows.flatMap(({ text, figure: { id, place, document: source } }) => {
      const where = place === null ? t(lang, 'place.unstated') : ledger.place(place).name[lang];
      const published = date(ledger.document(source).published, lang, 'brief');
      return [
        ...(places && !text.includes(where) ? [`${id}: no place`] : []),
        ...(texts && !text.includes(published) ? [`${id}: no text`] : []),
      ];
    });
  });
}
