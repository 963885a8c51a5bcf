import type { Text } from '../../i18n/lang.ts';
import { isFormula } from '../file/formula.ts';
import type { Nature } from '../schema/kind.ts';
import type { Column } from '../schema/table.ts';

/** A published cell: words (a day is `2020-11-30`), a number, or nothing. */
export type Value = string | number | null;

/** A published row: a value for every column. */
export type PublishedRow = Readonly<Record<string, Value>>;

/** A table as it is published: one schema, from which every format is written. */
export interface PublishedTable {
  /** The name of the dataset and of its files. */
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly columns: readonly Column[];
  /** The columns that together name a row. */
  readonly key: readonly string[];
  readonly rows: readonly PublishedRow[];
  /** The ids of the documents that it rests on. */
  readonly documents: readonly string[];
}

/** A value as the text of a CSV cell. */
export function toText(value: Value): string {
  return value === null ? '' : String(value);
}

/** The value that the text of a cell stands for; empty text is none. */
export function fromText(text: string, { type }: Pick<Nature, 'type'>): Value {
  if (text === '') return null;
  return type === 'number' || type === 'integer' ? Number(text) : text;
}

/** A published value of one column. Throws where the row lacks it. */
export function valueOf(row: PublishedRow, column: string): Value {
  const value = row[column];
  if (value === undefined) throw new Error(`missing column: ${column} (give every row one)`);
  return value;
}

/** Everything that a table breaks of its own schema: `figures: row 3: value: invalid number …`. */
export function tableProblems(table: PublishedTable): readonly string[] {
  const names = table.columns.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  const unknown = table.key.filter((name) => !names.includes(name));
  const found = [
    ...twice.map((name) => `invalid column "${name}": keep it only once`),
    ...unknown.map((name) => `unknown column in the key: ${name}`),
    ...(unknown.length > 0 ? [] : keyProblems(table)),
    ...table.rows.flatMap((row, index) =>
      rowProblems(row, table.columns).map((message) => `row ${index + 1}: ${message}`),
    ),
  ];
  return found.map((message) => `${table.id}: ${message}`);
}

function keyProblems({ key, rows }: PublishedTable): readonly string[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const value = key.map((name) => toText(row[name] ?? null)).join(' ');
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, index + 1);
      return [];
    }
    return [
      `row ${index + 1}: invalid ${key.join(' and ')} "${value}": row ${before} has it already`,
    ];
  });
}

function rowProblems(row: PublishedRow, columns: readonly Column[]): readonly string[] {
  const extra = Object.keys(row).filter((name) => !columns.some((column) => column.name === name));
  return [
    ...extra.map((name) => `unknown column: ${name}`),
    ...columns.flatMap((column) => {
      const value = row[column.name];
      const message = value === undefined ? 'missing value' : cellProblem(value, column);
      return message === null ? [] : [`${column.name}: ${message}`];
    }),
  ];
}

function cellProblem(value: Value, { nature, fault }: Column): string | null {
  const text = toText(value);
  if (fromText(text, nature) !== value) {
    return `invalid type of ${JSON.stringify(value)}: this column holds ${nature.type}`;
  }
  if (isFormula(text)) return `invalid cell ${JSON.stringify(text)}: a spreadsheet would run it`;
  return fault(text);
}
