import type { Mention } from '../../reading/numbers/mentions.ts';
import type { Reading } from '../../reading/reading.ts';
import type { TopicTold } from './told.ts';

/** Units that are written in more than one way, as the ledger writes them. */
const sameUnit: Readonly<Record<string, string>> = { 名: '人', 位: '人', 户: '家' };

/** The unit of a reading as the ledger writes it. */
export function unitTold(unit: string): string {
  return sameUnit[unit] ?? unit;
}

/**
 * The topic of the ledger that a reading may be about: the longest of our words that stands in
 * its clause, before the number or right behind it, beside its unit. Null where none does.
 */
export function topicOf(
  reading: Reading,
  mention: Mention,
  paragraph: string,
  topics: readonly TopicTold[],
): TopicTold | null {
  const before = paragraph.slice(Math.max(0, mention.index - 40), mention.index);
  const clause = before.split(/[。；;！？!?]/).at(-1) ?? '';
  // What is named nearest is what is counted; the words before the last comma may still name it.
  const own = clause.split(/[，,、]/).at(-1) ?? '';
  const behind = paragraph.slice(mention.index, mention.index + 16).split(/[，。；,;]/)[0] ?? '';
  const unit = unitTold(reading.unit);
  for (const part of [own, behind, clause]) {
    const found = topics
      .flatMap((topic) =>
        topic.words
          .filter(([word, each]) => each === unit && part.includes(word))
          .map(([word]) => ({ topic, length: word.length })),
      )
      .toSorted((a, b) => b.length - a.length)[0];
    if (found !== undefined) return found.topic;
  }
  return null;
}
