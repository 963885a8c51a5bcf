import { expect, test } from 'vitest';
import { readAny } from './read-any.ts';
import type { TopicTold } from './told.ts';
import { topicOf } from './topics.ts';

const topic = (name: string, ...words: TopicTold['words']): TopicTold => ({
  name,
  address: '',
  reason: '',
  words,
  places: [],
});
const topics = [
  topic('jobs', ['城镇新增就业', '人'], ['新增就业', '人']),
  topic('training', ['职业技能培训', '人次'], ['技能培训', '人次']),
  topic('unemployment', ['城镇调查失业率', '%'], ['失业率', '%']),
];

/** The topic of every figure of a text, in reading order. */
async function topicsIn(text: string): Promise<readonly string[]> {
  const read = await readAny(text, () => undefined);
  return read.readings
    .filter(({ kind }) => kind === 'figure')
    .map((reading) => {
      const mention = read.mentions.find(({ locator }) => locator === reading.locator);
      const line = read.paragraphs[(mention?.paragraph ?? 0) - 1] ?? '';
      return mention ? (topicOf(reading, mention, line, topics)?.name ?? 'none') : 'lost';
    });
}

test.each<[string, readonly string[]]>([
  ['全县城镇新增就业5人，开展技能培训6人次，失业率为4.8%。', ['jobs', 'training', 'unemployment']],
  ['新增就业5名。', ['jobs']],
  // Person-times are no people, and a rate is no count.
  ['技能培训6人。新增就业增长5%。', ['none', 'none']],
  ['新增就业工作会议。招聘5人。', ['none']],
  ['开展8人次技能培训。', ['training']],
])('topicOf(…) finds in %j %j', async (text, expected) => {
  expect(await topicsIn(text)).toEqual(expected);
});
