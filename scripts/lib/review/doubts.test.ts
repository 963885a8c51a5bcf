import { expect, test } from 'vitest';
import { readDocument } from '../../../src/reading/document.ts';
import { readings } from '../../../src/reading/readings.ts';
import { doubtsIn } from './doubts.ts';

const own = { taken: false, stranger: '' };

test.each<[string, Parameters<typeof doubtsIn>[1], readonly string[]]>([
  ['年末从业人员5.2万人。', own, ['period']],
  ['2025年新增就业5，200人。', { ...own, taken: true }, ['value', 'id']],
  ['2025年末全市职工达1284。', own, ['indicator']],
  ['2025年新增就业5200人。', { ...own, stranger: '德清县' }, ['place']],
  ['2026年07月22日起，目前第三次修订。', own, []],
])('doubtsIn(what %j says, %j) is in %j', (text, proposal, fields) => {
  const found = readings(readDocument(text)).flatMap((reading) => doubtsIn(reading, proposal));
  expect(found.map(({ field }) => field)).toEqual(fields);
});
