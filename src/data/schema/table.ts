import { z } from 'zod';
import type { Text } from '../../i18n/lang.ts';
import type { Cell } from './kind.ts';

/** The tables of the ledger, in the order in which they are read and reported. */
export const tableNames = [
  'documents',
  'places',
  'topics',
  'units',
  'groups',
  'indicators',
  'figures',
  'answers',
  'mentions',
  'context',
  'corrections',
  'datasets',
  'terms',
  'guarded',
] as const;

export type TableName = (typeof tableNames)[number];

/** One column as the codebook and the checks see it. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  /** What it means. */
  readonly about: string;
  /** What a cell may hold. */
  readonly accepts: string;
  /** The table whose ids it uses. */
  readonly references: TableName | null;
}

/** A cell that could not be read. */
export interface CellProblem {
  readonly column: string;
  readonly message: string;
}

/** One CSV file: its columns in order, and how a record of cells becomes a row. */
export interface Table<Row, Name extends string = string> {
  readonly name: TableName;
  /** What one row of it is called. */
  readonly one: string;
  readonly about: string;
  readonly columns: readonly Column<Name>[];
  /** The columns that together name a row. */
  readonly key: readonly string[];
  /** The row, or every cell that could not be read. */
  readonly parse: (
    cells: Readonly<Record<string, string>>,
  ) => { readonly row: Row } | { readonly problems: readonly CellProblem[] };
}

/** The rows that a table holds. */
export type RowOf<T> = T extends Table<infer Row> ? Row : never;

/** The names of its columns. */
export type ColumnOf<T> = T extends Table<unknown, infer Name> ? Name : never;

interface Meaning {
  readonly about: string;
  readonly references: TableName | null;
}

const meanings = z.registry<Meaning>();

/** A column: the kind of its cells and, once and for all, what it means. */
export function column<T>(kind: Cell<T>, about: string): Cell<T> {
  return kind.register(meanings, { about, references: null });
}

/** A column whose cells are ids of another table. */
export function reference<T>(table: TableName, kind: Cell<T>, about: string): Cell<T> {
  return kind.register(meanings, { about, references: table });
}

/** Joins a pair of columns `x_en`, `x_zh`. */
export function both(en: string, zh: string): Text {
  return { en, zh };
}

/** Describes a table; `row` gives the cells that have been read their names in the code. */
export function table<Shape extends Record<string, z.ZodType<unknown, string>>, Row>(of: {
  readonly name: TableName;
  readonly one: string;
  readonly about: string;
  readonly key: readonly (keyof Shape & string)[];
  readonly columns: Shape;
  readonly row: (cells: z.output<z.ZodObject<Shape>>) => Row;
}): Table<Readonly<Row>, keyof Shape & string> {
  const schema = z.object(of.columns);
  return {
    name: of.name,
    one: of.one,
    about: of.about,
    key: of.key,
    columns: Object.entries(of.columns).map(([name, kind]) => {
      const meaning = meanings.get(kind);
      return {
        name,
        about: meaning?.about ?? '',
        accepts: kind.description ?? '',
        references: meaning?.references ?? null,
      };
    }),
    parse: (cells) => {
      const read = schema.safeParse(cells);
      if (read.success) return { row: of.row(read.data) };
      return {
        problems: read.error.issues.map((issue) => ({
          column: String(issue.path[0]),
          message: issue.message,
        })),
      };
    },
  };
}
