import type { Answer } from './schema/answers.ts';
import type { ContextRow } from './schema/context.ts';
import type { Correction } from './schema/corrections.ts';
import type { Dataset } from './schema/datasets.ts';
import type { Document } from './schema/documents.ts';
import type { Figure } from './schema/figures.ts';
import type { Group } from './schema/groups.ts';
import type { GuardedWord } from './schema/guarded.ts';
import type { Indicator } from './schema/indicators.ts';
import type { SetAside } from './schema/mentions.ts';
import type { Place } from './schema/places.ts';
import type { Term } from './schema/terms.ts';
import type { Topic } from './schema/topics.ts';
import type { Unit } from './schema/units.ts';
import { compareLocators } from './locator.ts';

/** Every row of every table, in the order of its file. */
export interface Tables {
  readonly documents: readonly Document[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly figures: readonly Figure[];
  readonly answers: readonly Answer[];
  readonly mentions: readonly SetAside[];
  readonly context: readonly ContextRow[];
  readonly corrections: readonly Correction[];
  readonly datasets: readonly Dataset[];
  readonly terms: readonly Term[];
  readonly guarded: readonly GuardedWord[];
}

/** The whole ledger: its tables, and rows by id. Every lookup throws on an unknown id. */
export interface Ledger extends Tables {
  readonly document: (id: string) => Document;
  readonly place: (id: string) => Place;
  readonly topic: (id: string) => Topic;
  readonly unit: (id: string) => Unit;
  readonly group: (id: string) => Group;
  readonly indicator: (id: string) => Indicator;
  readonly figure: (id: string) => Figure;
  readonly contextRow: (id: string) => ContextRow;
  /** The figures of a document in reading order: by the paragraph and numeral they first cite. */
  readonly figuresOf: (document: string) => readonly Figure[];
}

function lookup<Row extends { readonly id: string }>(
  thing: string,
  rows: readonly Row[],
): (id: string) => Row {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = byId.get(id);
    if (!row) throw new Error(`unknown ${thing}: ${id}`);
    return row;
  };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

/** Makes a ledger of tables that have been checked; everything in it is frozen. */
export function createLedger(tables: Tables): Ledger {
  const document = lookup('document', tables.documents);
  return freeze({
    ...tables,
    document,
    place: lookup('place', tables.places),
    topic: lookup('topic', tables.topics),
    unit: lookup('unit', tables.units),
    group: lookup('group', tables.groups),
    indicator: lookup('indicator', tables.indicators),
    figure: lookup('figure', tables.figures),
    contextRow: lookup('context row', tables.context),
    figuresOf: (id: string) => {
      const { id: known } = document(id);
      return tables.figures
        .filter((figure) => figure.document === known)
        .toSorted((a, b) => compareLocators(a.mentions[0] ?? '', b.mentions[0] ?? ''));
    },
  });
}
