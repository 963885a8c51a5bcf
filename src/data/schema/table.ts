import { z } from 'zod';
import type { Text } from '../../i18n/lang.ts';
import { natureOf, type Cell, type Nature } from './kind.ts';

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
  /** Its heading in Chinese; in English its name is one. */
  readonly heading: string;
  /** What it means. */
  readonly about: Text;
  /** The table whose ids it uses. */
  readonly references: TableName | null;
  /** What a cell may hold. */
  readonly nature: Nature;
  /** What is wrong with a cell, as text; null where nothing is. */
  readonly fault: (cell: string) => string | null;
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
  readonly about: Text;
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

type Meaning = Pick<Column, 'about' | 'heading' | 'references'>;

const meanings = z.registry<Meaning>();

/**
 * A column: the kind of its cells and, once and for all, what it means, in English and in Chinese;
 * between them its heading in Chinese.
 */
export function column<T>(kind: Cell<T>, en: string, heading: string, zh: string): Cell<T> {
  return kind.register(meanings, { about: { en, zh }, heading, references: null });
}

/** A column whose cells are ids of another table. */
export function reference<T>(
  table: TableName,
  kind: Cell<T>,
  en: string,
  heading: string,
  zh: string,
): Cell<T> {
  return kind.register(meanings, { about: { en, zh }, heading, references: table });
}

/** A described column by its name. Throws for a kind not made by `column` or `reference`. */
export function columnOf<Name extends string>(name: Name, kind: Cell<unknown>): Column<Name> {
  const meaning = meanings.get(kind);
  if (meaning === undefined) throw new Error(`missing meaning of the column ${name}`);
  const fault = (cell: string): string | null =>
    kind.safeParse(cell).error?.issues[0]?.message ?? null;
  return { name, ...meaning, nature: natureOf(kind), fault };
}

/** Described columns, in order. */
export function columnsOf<Name extends string>(
  columns: Readonly<Record<Name, Cell<unknown>>>,
): readonly Column<Name>[] {
  return Object.entries<Cell<unknown>>(columns).map(([name, kind]) => columnOf(name as Name, kind));
}

/** Joins a pair of columns `x_en`, `x_zh`. */
export function both(en: string, zh: string): Text {
  return { en, zh };
}

/** Describes a table; `row` gives the cells that have been read their names in the code. */
export function table<Shape extends Record<string, z.ZodType<unknown, string>>, Row>(of: {
  readonly name: TableName;
  readonly one: string;
  readonly about: Text;
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
    columns: columnsOf<keyof Shape & string>(of.columns),
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
