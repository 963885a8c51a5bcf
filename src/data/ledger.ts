import type { ContextRow } from './schema/context.ts';
import type { Document } from './schema/documents.ts';
import type { Figure } from './schema/figures.ts';
import type { Group } from './schema/groups.ts';
import type { Indicator } from './schema/indicators.ts';
import type { Place } from './schema/places.ts';
import type { RowOf } from './schema/table.ts';
import type { tables } from './schema/tables.ts';
import type { Topic } from './schema/topics.ts';
import type { Unit } from './schema/units.ts';
import { compareLocators } from './locator.ts';

/** Every row of every table, in the order of its file. */
export type Tables = {
  readonly [Name in keyof typeof tables]: readonly RowOf<(typeof tables)[Name]>[];
};

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
  const byDocument = Map.groupBy(tables.figures, (figure) => figure.document);
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
      const own = byDocument.get(document(id).id) ?? [];
      return own.toSorted((a, b) => compareLocators(a.mentions[0] ?? '', b.mentions[0] ?? ''));
    },
  });
}
