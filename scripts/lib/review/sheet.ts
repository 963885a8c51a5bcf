import { createHash } from 'node:crypto';
import { documents } from '../../../src/data/schema/documents.ts';
import { figures } from '../../../src/data/schema/figures.ts';
import { mentions } from '../../../src/data/schema/mentions.ts';
import { normalText } from '../../../src/reading/open.ts';
import type { Ledger } from '../../../src/data/ledger.ts';
import type { Known } from '../../../src/reading/propose/known.ts';
import { titleOf } from '../../../src/reading/said/title.ts';
import { mentionRow } from '../scan-rows.ts';
import { endWord } from '../../../src/reading/propose/propose.ts';
import { proposedRow } from '../../../src/reading/propose/rows.ts';
import type { Scanned } from '../scan/scanned.ts';
import { fieldOf } from './client/field.ts';
import type { Item, Sheet } from './client/sheet.ts';
import { doubtsIn } from './doubts.ts';

/** The names that a page may offer, and the ledger they are of; null where none was read. */
export interface Names {
  readonly known: Known;
  readonly ledger: Ledger | null;
}

/** What the page of a document knows: every reading with its row, and the names to choose from. */
export function sheetOf(found: Scanned, document: string, { known, ledger }: Names): Sheet {
  const { read, readings, proposals, text } = found;
  const printed = new Map(read.mentions.map((mention) => [mention.locator, mention]));
  const items = readings.flatMap((reading, at): Item[] => {
    const proposal = proposals[at];
    if (!proposal) return [];
    const aside = reading.mentions.flatMap((locator) => {
      const mention = printed.get(locator);
      return mention ? [mentionRow(mention, reading, document)] : [];
    });
    return [
      {
        locator: reading.locator,
        numerals: aside.map(({ mention, printed: numeral }) => ({ mention, printed: numeral })),
        figure: reading.kind === 'figure',
        row: proposedRow(reading, proposal, document),
        reason: reading.kind === 'figure' ? 'other' : reading.kind,
        note: reading.kind === 'figure' ? '' : reading.why,
        unit: reading.unit,
        word: endWord(reading),
        doubts: doubtsIn(reading, proposal),
        candidates: proposal.candidates.map(({ indicator, confidence }) => ({
          id: indicator.id,
          name: indicator.name,
          confidence: Math.round(confidence * 100),
        })),
      },
    ];
  });
  return {
    document,
    text: text.endsWith('\n') ? text : `${text}\n`,
    paragraphs: read.paragraphs,
    mentions: read.mentions,
    items,
    fields: figures.columns
      .filter(({ name }) => !/^(?:document|mentions)$/.test(name))
      .map(fieldOf),
    documentFields: documents.columns.map(fieldOf),
    documentRow: documentRow(found, document),
    reasons: mentions.columns.find(({ name }) => name === 'reason')?.nature.words ?? [],
    names: {
      indicator: known.indicators.map(({ id, name, unit }) => [id, `${name} (${unit})`]),
      place: known.places.map(({ id, name }) => [id, name]),
      group: known.groups.map(({ id, name }) => [id, name]),
      topic: (ledger?.topics ?? []).map(({ id, name }) => [id, name.zh]),
      unit: (ledger?.units ?? []).map(({ id, symbol }) => [id, symbol.zh]),
      part_of: known.places.map(({ id, name }) => [id, name]),
    },
    named: ledger !== null,
    // What an indicator means is not asked here, and is long.
    indicators: (ledger?.indicators ?? []).map((each) => ({
      ...each,
      definition: { en: '', zh: '' },
    })),
    units: ledger?.units ?? [],
    ids: Array.from(known.ids),
  };
}

function documentRow({ text, read }: Scanned, document: string): Readonly<Record<string, string>> {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  const sha = (of: string): string => createHash('sha256').update(of).digest('hex');
  const title = titleOf(read.paragraphs);
  const known: Readonly<Record<string, string>> = {
    id: document,
    kind: title.genre === 'plan' ? 'plan' : '',
    title_zh: title.text || (read.paragraphs[0] ?? ''),
    published: title.published,
    url_kind: 'none',
    sha256: sha(whole),
    text_sha256: sha(normalText(read)),
  };
  return Object.fromEntries(documents.columns.map(({ name }) => [name, known[name] ?? '']));
}
