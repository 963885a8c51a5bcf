import type { Ledger } from '../data/ledger.ts';

/** What names how a thing is measured, at the end of an indicator's name. */
const measure =
  /(?:实有登记数|人数|总量|累计数|开发数|拥有量|实有数|条数|期数|场数|届数|年数|月数|次数|金额|数|量)$/;

/**
 * The words that tell a topic in a Chinese text, each with the unit that must stand beside it:
 * the names of its indicators and the last of what they are made of (城镇新增就业, 新增就业),
 * the longest first. A word of another topic too tells neither, and is left out.
 */
export function topicWords(topic: string, ledger: Ledger): readonly (readonly [string, string])[] {
  const own = wordsOf(topic, ledger);
  const others = new Set(
    ledger.topics
      .filter(({ id }) => id !== topic)
      .flatMap(({ id }) => wordsOf(id, ledger).map(([word, unit]) => `${word} ${unit}`)),
  );
  const kept = own.filter(([word, unit]) => !others.has(`${word} ${unit}`));
  const distinct = new Map(kept.map((pair) => [pair.join(' '), pair]));
  return [...distinct.values()].toSorted(
    ([a], [b]) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0),
  );
}

function wordsOf(topic: string, ledger: Ledger): readonly (readonly [string, string])[] {
  return ledger.indicators
    .filter((indicator) => indicator.topic === topic && indicator.kind !== 'rule')
    .flatMap(({ name, unit }) => {
      const plain = name.zh.replace(/[“”（）]/g, '').replace(measure, '');
      const rate = plain.endsWith('率');
      const shorter = plain.slice(2);
      const words = shorter.length >= (rate ? 3 : 4) ? [plain, shorter] : [plain];
      const last = rate && plain.length > 6 ? [plain.slice(-3)] : [];
      return [...words, ...last]
        .filter((word) => word.length >= 3)
        .map((word) => [word, ledger.unit(unit).symbol.zh] as const);
    });
}
