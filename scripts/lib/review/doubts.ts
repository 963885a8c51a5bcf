import type { Proposal } from '../../../src/reading/propose/propose.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import type { RowColumn } from '../../../src/reading/rows.ts';
import { unsettled } from '../../../src/reading/said/period.ts';
import { doubts, type Doubt } from '../../../src/reading/words/doubts.ts';
import { barred } from '../scan-rows.ts';
import type { Item } from './client/sheet.ts';

/** The columns of a row in which a doubt is settled by hand, where that is not its value. */
const settledIn: Readonly<Partial<Record<Doubt, RowColumn>>> = {
  'no-unit': 'indicator',
  'no-cell-unit': 'indicator',
  'assumed-percent': 'indicator',
  either: 'status',
};

/** What a person must look at in the row of a figure; what is read as none has nothing doubtful. */
export function doubtsIn(reading: Reading, { taken }: Pick<Proposal, 'taken'>): Item['doubts'] {
  if (reading.kind !== 'figure') return [];
  const found: readonly (readonly [field: RowColumn, words: string])[] = [
    ...reading.doubts.map((doubt) => [settledIn[doubt] ?? 'value', doubts[doubt]] as const),
    ['value', barred(reading)],
    ['period', reading.unsettled === '' ? '' : `period: ${unsettled[reading.unsettled]}`],
    ['id', taken ? 'another figure has this id: give it a telling word' : ''],
  ];
  return found.flatMap(([field, words]) => (words === '' ? [] : [{ field, words }]));
}
