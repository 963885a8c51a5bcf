import type { Proposal } from '../../../src/reading/propose/propose.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import type { RowColumn } from '../../../src/reading/rows.ts';
import { unsettled } from '../../../src/reading/said/period.ts';
import { doubts, type Doubt } from '../../../src/reading/words/doubts.ts';
import { barred, unplaced } from '../scan-rows.ts';
import type { Item } from './client/sheet.ts';

/** The columns of a row in which a doubt is settled by hand, where that is not its value. */
const settledIn: Readonly<Partial<Record<Doubt, RowColumn>>> = {
  'no-unit': 'indicator',
  'no-cell-unit': 'indicator',
  'assumed-percent': 'indicator',
  either: 'status',
};

/** What a person must look at in the row of a figure; what is read as none has nothing doubtful. */
export function doubtsIn(
  reading: Reading,
  { taken, stranger }: Pick<Proposal, 'taken' | 'stranger'>,
): Item['doubts'] {
  if (reading.kind !== 'figure') return [];
  const found: readonly (readonly [field: RowColumn, words: string])[] = [
    ...reading.doubts.map((doubt) => [settledIn[doubt] ?? 'value', doubts[doubt]] as const),
    ['value', barred(reading)],
    ['period', reading.unsettled === '' ? '' : `period: ${unsettled[reading.unsettled]}`],
    ['place', unplaced(stranger)],
    ['id', taken ? 'another figure has this id: give it a telling word' : ''],
  ];
  return found.flatMap(([field, words]) => (words === '' ? [] : [{ field, words }]));
}
