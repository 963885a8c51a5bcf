import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLedger } from '../../src/data/read.ts';
import { readDocument } from '../../src/reading/document.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { readings } from '../../src/reading/readings.ts';

/** The documents are not ours to hand on, so this test needs to be told where they are. */
const directory = process.env.DOCUMENTS_DIR ?? 'documents';
const present = existsSync(directory);

/** What a document may print for a unit besides the unit's own sign. */
const printed: Readonly<Record<string, readonly string[]>> = {
  person: ['名', '位'],
  dwelling: ['套'],
  firm: ['户'],
  measure: ['项'],
  plan: ['大'],
  item: ['大'],
  chain: ['大'],
  trade: ['大'],
  space: ['大'],
  'patent-rate': ['件'],
};

test.skipIf(!present)('readings(document) agree with the ledger in 97 of 100 figures', () => {
  const ledger = readLedger('data');
  const units = new Map(ledger.units.map(({ id, symbol }) => [id, symbol.zh]));
  const unitOf = new Map(ledger.indicators.map(({ id, unit }) => [id, unit]));
  const wrong: string[] = [];
  let all = 0;
  for (const { id } of ledger.documents) {
    const file = join(directory, `${id}.txt`);
    if (!existsSync(file)) continue;
    const read = readings(readDocument(readFileSync(file)));
    const at = new Map(read.flatMap((one) => one.mentions.map((locator) => [locator, one])));
    for (const figure of ledger.figures) {
      if (figure.document !== id || figure.value === null) continue;
      const { value, bound } = figure;
      const unit = unitOf.get(figure.indicator) ?? '';
      const allowed = [units.get(unit), ...(printed[unit] ?? [])];
      const agrees = (one: Reading | undefined): boolean =>
        one?.kind === 'figure' &&
        one.value === value &&
        one.bound === bound &&
        allowed.includes(one.unit);
      all += 1;
      // One fact may be printed twice with different bounds; the ledger keeps one of them.
      if (!figure.mentions.some((locator) => agrees(at.get(locator)))) wrong.push(figure.id);
    }
  }
  const share = 1 - wrong.length / all;
  console.log(
    [`figures read as the ledger has them: ${(share * 100).toFixed(1)}% of ${all}`, ...wrong].join(
      '\n  ',
    ),
  );
  expect(all).toBeGreaterThan(0);
  expect(share).toBeGreaterThanOrEqual(0.97);
});

if (!present) console.log(`skipped: no documents in ${directory} (set DOCUMENTS_DIR)`);
