import type { Document } from '../../data/schema/documents.ts';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import { placeColour, type Pen } from '../pen.ts';
import { documentsOf } from './documents.ts';
import { pairsOf, type SheetRow } from './sheet-row.ts';
import { isPromise } from './sheet-sections.ts';
import { silence } from './sheet-words.ts';

const text = { en: 'text', zh: '文章' };
const kinds: Readonly<Record<Document['kind'], Text>> = {
  plan: { en: 'plan', zh: '方案' },
  press: text,
  bureau: text,
};

/**
 * A row for each document, oldest first, with answers from row to row. `aside` is said in red on
 * the first blank left page that an answer crosses.
 */
export function byDocument(aside: Text): (pen: Pen) => SheetRow[] {
  return (pen) => {
    const pairs = pairsOf(pen.ledger);
    const told = documentsOf(pen);
    const noted = told.find(
      ({ document, figures }) =>
        pairs.some(({ result }) => result.document === document.id) && !figures.some(isPromise),
    );
    const joint = pen.lang === 'en' ? ', ' : pen.width === 'wide' ? '，' : ' ';
    return told.map((one) => {
      const { document, figures, place } = one;
      const own = pairs.filter(({ promise }) => promise.document === document.id);
      const led = pairs.filter(({ result }) => result.document === document.id);
      const answers = own.map(({ promise }) => promise.id);
      // Whose answer comes first stands nearest the spine, so that no line crosses another.
      const rank = ({ id }: Figure): number => {
        const nth = answers.indexOf(id);
        return nth < 0 ? answers.length : nth;
      };
      return {
        name: place?.name[pen.lang] ?? '',
        sub: `${pen.say(kinds[document.kind])}${joint}${pen.day(document.published)}`,
        ...(place === undefined ? {} : { colour: placeColour(pen.ledger, place.id) }),
        figures: figures.toSorted((a, b) => rank(a) - rank(b)),
        crossings: own,
        leads: [...new Set(led.map(({ result }) => result.id))],
        ...(one === noted ? { aside: pen.say(aside) } : {}),
        ...silence(figures, pen),
      };
    });
  };
}
