import type { ReadDocument } from '../document.ts';
import type { Reading } from '../reading.ts';
import { accrualOf, type Accrual } from './accrual.ts';
import { idOf } from './id.ts';
import { indicatorsBy, surest, type Candidate } from './indicator.ts';
import type { Known } from './known.ts';
import { nearness } from './near.ts';
import { untimed } from './notes.ts';
import { groupOf, homeOf, placeOf, strangerOf } from './who-where.ts';

/** What may be put into the columns that a reading alone leaves open; a person confirms it. */
export interface Proposal {
  /** Empty where the indicator is. */
  readonly id: string;
  readonly place: string;
  /** A place that the words name and that is not known, so that `place` and `id` stay empty. */
  readonly stranger: string;
  /** Empty where no indicator is sure. */
  readonly indicator: string;
  readonly group: string;
  readonly accrual: Accrual;
  readonly word_en: string;
  readonly note_en: string;
  readonly note_zh: string;
  /** The likeliest indicators, the best first. */
  readonly candidates: readonly Candidate[];
  /** Whether another figure, here or in the ledger, has the id already and is not the same. */
  readonly taken: boolean;
  /** The locator of an earlier reading that says the same; empty where this is the first. */
  readonly repeats: string;
}

/**
 * Proposes, for every reading, the rest of its row. `home` is the id of the place that the
 * document is about; without one its first lines tell. Order and length are those of the readings.
 */
export function proposals(
  read: Pick<ReadDocument, 'paragraphs' | 'mentions'>,
  readings: readonly Reading[],
  known: Known,
  home = '',
): readonly Proposal[] {
  const near = nearness(read);
  const own =
    known.places.find(({ id }) => id === home) ??
    homeOf(read.paragraphs.slice(0, 3).join('\n'), known.places);
  const likely = indicatorsBy(known.indicators);
  const first = new Map<string, Reading>();
  return readings.map((reading): Proposal => {
    const words = near(reading);
    const candidates = reading.kind === 'figure' ? likely(reading, words) : [];
    const chosen = surest(candidates);
    const status = reading.status ?? '';
    const stranger = strangerOf(words, known.places);
    const named = {
      place: stranger === '' ? (placeOf(words, known.places, own)?.id ?? home) : '',
      indicator: chosen?.id ?? '',
      group: groupOf(words, chosen, known),
      period: reading.period,
      status,
    };
    const id = stranger === '' ? idOf(named, endWord(reading)) : '';
    const before = id === '' ? undefined : first.get(id);
    if (id !== '' && !before) first.set(id, reading);
    const same = before !== undefined && saysSame(before, reading);
    const note = reading.unsettled === '' ? { en: '', zh: '' } : untimed[reading.unsettled];
    return {
      id,
      place: named.place,
      stranger,
      indicator: named.indicator,
      group: named.group,
      accrual: accrualOf(reading, chosen),
      word_en: reading.decimal === '' ? (known.words.get(reading.printed) ?? '') : '',
      note_en: note.en,
      note_zh: note.zh,
      candidates,
      taken: known.ids.has(id) || (before !== undefined && !same),
      repeats: same ? before.locator : '',
    };
  });
}

/** The ends of a range are two figures, told apart by a word in their ids; others have none. */
export function endWord({ partner, locator }: Reading): string {
  if (partner === '') return '';
  return place(locator) < place(partner) ? 'from' : 'to';
}

function place(locator: string): number {
  return Number.parseInt(locator.split('n')[1] ?? '0', 10);
}

function saysSame(a: Reading, b: Reading): boolean {
  return a.decimal === b.decimal && a.bound === b.bound && a.printed === b.printed;
}
