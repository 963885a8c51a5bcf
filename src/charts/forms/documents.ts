import type { Document } from '../../data/schema/documents.ts';
import type { Figure } from '../../data/schema/figures.ts';
import type { Place } from '../../data/schema/places.ts';
import type { Pen } from '../pen.ts';

/** A document with its figures in reading order. */
export interface Told {
  readonly document: Document;
  readonly figures: readonly Figure[];
  /** The place it speaks for: that of most of its figures, where places are compared by it. */
  readonly place: Place | undefined;
}

/** The documents, oldest first. */
export function documentsOf({ ledger }: Pick<Pen, 'ledger'>): Told[] {
  return ledger.documents
    .toSorted((a, b) => (a.published < b.published ? -1 : 1))
    .map((document) => {
      const figures = ledger.figuresOf(document.id);
      const [most] = ledger.places
        .filter(({ compared }) => compared)
        .map((place) => ({
          place,
          count: figures.filter((each) => each.place === place.id).length,
        }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count);
      return { document, figures, place: most?.place };
    });
}
