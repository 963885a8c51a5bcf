import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/reading/document.ts';
import { readings } from '../../src/reading/readings.ts';
import type { BenchOptions } from './benches.ts';
import { ratio, short, writeResults } from './results.ts';
import { exponent, timed } from './timing.ts';

const folder = 'src/reading/fixtures';

/**
 * The text reader on documents of ours, one after another, and on one document that is as long as
 * 1, 4 and 16 rounds of them: MB a second on this machine, and how the time grows.
 */
export async function benchText({ runs }: BenchOptions): Promise<readonly string[]> {
  // Only those that can be read have their figures beside them.
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name.replace('.json', '.txt'))));
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const { read = NaN, decoded = NaN } = timed(
    {
      read: () => texts.map((text) => readings(readDocument(text))),
      decoded: () => texts.map((text) => new TextDecoder().decode(text).normalize('NFKC')),
    },
    runs * 4,
  );
  console.log(`text: ${(bytes / 1e6 / (read / 1000)).toFixed(2)} MB/s, figures in every line`);
  const whole = texts.map((text) => new TextDecoder().decode(text)).join('\n');
  const lengths = [1, 4, 16].map((rounds): readonly [number, number] => {
    const long = `${whole}\n`.repeat(rounds);
    const { one = NaN } = timed({ one: () => readings(readDocument(long)) }, runs);
    console.log(`text: one document of ${rounds} rounds: ${one.toFixed(0)} ms`);
    return [rounds, one];
  });
  const growth = exponent(lengths);
  console.log(`exponent of one document: ${short(growth)}`);
  await writeResults('text', {
    documents: texts.length,
    bytes,
    inTimesOfDecoding: ratio(read, decoded),
    exponent: short(growth),
  });
  return growth > 1.15 ? [`the time grows with exponent ${short(growth)}; the bar is 1.15`] : [];
}
