import type { Figure } from '../../../../src/data/schema/figures.ts';
import type { Units } from '../../../../src/format/quantity.ts';
import { readings } from '../../../../src/reading/readings.ts';
import type { Reading } from '../../../../src/reading/reading.ts';
import { figureProblems } from '../../audit-figure.ts';
import type { Progress, Sheet } from './sheet.ts';

/** Says what `npm run audit` would refuse in a figure of the text. */
export type Audit = (figure: Figure) => readonly string[];

/**
 * The audit of a text; it is read when the first figure is held against it. New indicators are
 * counted in what was written of them.
 */
export function auditOf(sheet: Sheet, now: () => Pick<Progress, 'vocabulary'>): Audit {
  const { paragraphs, mentions } = sheet;
  const read = { text: '', paragraphs, mentions };
  let understood: readonly Reading[] | undefined;
  return (figure) => {
    understood ??= readings(read);
    const counted = understood.find(({ mentions: [first = ''] }) =>
      figure.mentions.includes(first),
    );
    const known = unitsOr(counted?.unit ?? '', sheet, now().vocabulary);
    return figureProblems(figure, read, understood, known).map(({ message }) =>
      message.replace(`${figure.id}: `, ''),
    );
  };
}

/** The units of the ledger and of new names; where nobody wrote any, what the text counts. */
function unitsOr(
  symbol: string,
  { indicators, units }: Sheet,
  written: Progress['vocabulary'],
): Units {
  const none = { en: '', zh: '' };
  return {
    indicator: (id) =>
      indicators.find((each) => each.id === id) ?? {
        ...{ id, topic: '', name: none, kind: 'count', better: 'neither', definition: none },
        unit: written.indicators?.[id]?.unit ?? '',
      },
    unit: (id) => {
      const own = written.units?.[id]?.symbol_zh ?? '';
      return (
        units.find((each) => each.id === id) ?? {
          ...{ id, name: none, singular: '' },
          symbol: { en: '', zh: own === '' ? symbol : own },
        }
      );
    },
  };
}
