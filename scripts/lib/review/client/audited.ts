import type { Figure } from '../../../../src/data/schema/figures.ts';
import type { Units } from '../../../../src/format/quantity.ts';
import { readings } from '../../../../src/reading/readings.ts';
import type { Reading } from '../../../../src/reading/reading.ts';
import { figureProblems } from '../../audit-figure.ts';
import type { Sheet } from './sheet.ts';

/** Says what `npm run audit` would refuse in a figure of the text. */
export type Audit = (figure: Figure) => readonly string[];

/** The audit of a text; it is read when the first figure is held against it. */
export function auditOf({ paragraphs, mentions, indicators, units }: Sheet): Audit {
  const read = { text: '', paragraphs, mentions };
  let understood: readonly Reading[] | undefined;
  return (figure) => {
    understood ??= readings(read);
    const counted = understood.find(({ mentions: [first = ''] }) =>
      figure.mentions.includes(first),
    );
    const known = unitsOr(counted?.unit ?? '', indicators, units);
    return figureProblems(figure, read, understood, known).map(({ message }) =>
      message.replace(`${figure.id}: `, ''),
    );
  };
}

/** The units of the ledger; what a new indicator is counted in is what the text counts. */
function unitsOr(symbol: string, indicators: Sheet['indicators'], units: Sheet['units']): Units {
  const none = { en: '', zh: '' };
  return {
    indicator: (id) =>
      indicators.find((each) => each.id === id) ?? {
        ...{ id, topic: '', name: none, unit: '', kind: 'count', better: 'neither' },
        definition: none,
      },
    unit: (id) =>
      units.find((each) => each.id === id) ?? {
        ...{ id, name: none, singular: '' },
        symbol: { en: '', zh: symbol },
      },
  };
}
