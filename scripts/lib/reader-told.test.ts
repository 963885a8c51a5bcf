import { expect, test } from 'vitest';
import { readDocument } from '../../src/reading/document.ts';
import { ownWords } from '../../src/reading/propose/own-words.ts';
import { readings } from '../../src/reading/readings.ts';
import { readerTold } from '../../src/site/reader.ts';

const told = readerTold('en');

/** The indicator of the ledger that each figure of a text is named by, or `-`. */
function named(text: string): readonly string[] {
  const read = readDocument(text);
  const find = ownWords(told.indicators)(read);
  return readings(read)
    .filter(({ kind }) => kind === 'figure')
    .map((reading) => find(reading)?.id ?? '-');
}

test.each<[string, readonly string[]]>([
  ['2024年，全市城镇新增就业5人，城镇登记失业率控制在3.5%以内。', ['new-urban-jobs', '-']],
  ['城镇调查失业率控制在5.5%左右，高校毕业生就业率达95%。', ['surveyed-unemployment', '-']],
  ['新增高技能人才800人，新增技能人才900人。', ['-', 'new-skilled-workers']],
  ['脱贫人口就业率100%，帮扶率100%。', ['-', '-']],
])('of %j the reader finds in the ledger %j', (text, ids) => {
  expect(named(text)).toEqual(ids);
});

test('readerTold(lang) says of an indicator what each place states, and nothing of how they compare', () => {
  const unemployment = told.indicators.find(({ id }) => id === 'surveyed-unemployment');
  expect(unemployment?.places.map(({ stated }) => stated.length > 0)).toContain(true);
  expect(JSON.stringify(told.indicators)).not.toContain('best pair');
});
