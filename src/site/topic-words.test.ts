import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { topicWords } from './topic-words.ts';

const all = ledger.topics.flatMap(({ id }) =>
  topicWords(id, ledger).map(([word, unit]) => ({ id, word, unit, key: `${word} ${unit}` })),
);

test('topicWords(topic, ledger) gives no word with its unit to two topics', () => {
  const owners = Map.groupBy(all, ({ key }) => key);
  const shared = [...owners].filter(([, own]) => new Set(own.map(({ id }) => id)).size > 1);
  expect(shared).toEqual([]);
});

test('topicWords(topic, ledger) begins with the longest, and none is a single word of two', () => {
  for (const { id } of ledger.topics) {
    const lengths = topicWords(id, ledger).map(([word]) => word.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(Math.min(...lengths, 3)).toBe(3);
  }
});

test.each([
  ['new-jobs', '新增就业', '人'],
  ['training', '技能培训', '人次'],
  ['unemployment', '失业率', '%'],
])('topicWords(%j, ledger) holds %s with %s', (id, word, unit) => {
  expect(topicWords(id, ledger)).toContainEqual([word, unit]);
});
