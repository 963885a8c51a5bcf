import { expect, test } from 'vitest';
import { readDocument } from '../../../src/reading/document.ts';
import { readings } from '../../../src/reading/readings.ts';
import { doubtsIn } from './doubts.ts';

test.each<[string, boolean, readonly string[]]>([
  ['年末从业人员5.2万人。', false, ['period']],
  ['2025年新增就业5，200人。', true, ['value', 'id']],
  ['2025年末全市职工达1284。', false, ['indicator']],
  ['2026年07月22日起，目前第三次修订。', false, []],
])('doubtsIn(what %j says, { taken: %j }) is in %j', (text, taken, fields) => {
  const found = readings(readDocument(text)).flatMap((reading) => doubtsIn(reading, { taken }));
  expect(found.map(({ field }) => field)).toEqual(fields);
});
