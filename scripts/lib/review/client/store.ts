import type { Progress, Sheet } from './sheet.ts';

/** Where the progress of a review is kept, from sitting to sitting. */
export interface Store {
  readonly now: () => Progress;
  readonly keep: (progress: Progress) => void;
}

/** The progress in a text, which the browser keeps where it can; `lost` hears where it cannot. */
export function storeOf({ document, documentRow }: Sheet, lost: () => void): Store {
  const place = `review:${document}:${documentRow.sha256 ?? ''}`;
  const none: Progress = { decisions: {}, drafts: {}, document: documentRow, vocabulary: {} };
  let progress: Progress = { ...none, ...kept(place) };
  return {
    now: () => progress,
    keep: (next) => {
      progress = next;
      try {
        localStorage.setItem(place, JSON.stringify(next));
      } catch {
        lost();
      }
    },
  };
}

/** What was kept of an earlier sitting; null where nothing was. */
function kept(place: string): Partial<Progress> | null {
  try {
    const text = localStorage.getItem(place);
    return text === null ? null : (JSON.parse(text) as Partial<Progress>);
  } catch {
    return null;
  }
}
