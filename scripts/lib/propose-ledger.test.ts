import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLedger } from '../../src/data/read.ts';
import { readDocument } from '../../src/reading/document.ts';
import { proposals, type Proposal } from '../../src/reading/propose/propose.ts';
import { readings } from '../../src/reading/readings.ts';
import { known } from './known.ts';

/** The documents are not ours to hand on, so this test needs to be told where they are. */
const directory = process.env.DOCUMENTS_DIR ?? 'documents';

test.skipIf(!existsSync(directory))(
  'proposals(document) name the indicator of the ledger or none, hardly ever another',
  () => {
    const ledger = readLedger('data');
    const names = known(ledger);
    const found = ledger.documents.flatMap(({ id }) => {
      const file = join(directory, `${id}.txt`);
      if (!existsSync(file)) return [];
      const read = readDocument(readFileSync(file));
      const all = readings(read);
      const proposed = proposals(read, all, names);
      const at = new Map<string, Proposal>(
        all.flatMap(({ mentions }, index) => {
          const proposal = proposed[index];
          return proposal ? mentions.map((locator) => [locator, proposal] as const) : [];
        }),
      );
      return ledger.figuresOf(id).flatMap((figure) => {
        const proposal = figure.value === null ? undefined : at.get(figure.mentions[0] ?? '');
        return proposal ? [{ figure, proposal }] : [];
      });
    });
    const named = found.filter(({ proposal }) => proposal.indicator !== '');
    const wrong = named.filter(({ figure, proposal }) => figure.indicator !== proposal.indicator);
    const placed = found.filter(({ figure, proposal }) => (figure.place ?? '') === proposal.place);
    console.log(
      `of ${found.length} figures an indicator is proposed for ${named.length}, wrongly for ${wrong.length}; the place is right for ${placed.length}`,
    );
    const remedy = `Whoever has added a document: the reader proposes other rows than are in data/figures.csv.
${wrong.map(({ figure, proposal }) => `${figure.id}: ${proposal.indicator} is proposed`).join('\n')}
Give the indicators names in data/indicators.csv that tell them apart, mend what reads the words in src/reading/propose/, or where neither can be, set the bars below to what is reached and say why in the commit.`;
    expect(named.length, remedy).toBeGreaterThanOrEqual(found.length / 2);
    expect(wrong.length, remedy).toBeLessThanOrEqual(named.length / 50);
    expect(placed.length, remedy).toBeGreaterThanOrEqual(found.length * 0.9);
  },
);
