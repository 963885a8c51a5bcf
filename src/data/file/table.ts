import type { Problem } from '../problem.ts';
import type { Table } from '../schema/table.ts';
import { decode, type Fault } from './decode.ts';
import { isFormula } from './formula.ts';
import { headerProblems } from './header.ts';
import { splitRecords, type CsvRecord } from './records.ts';

/** A row that was read, and the line it starts on. */
export interface Located<Row> {
  readonly line: number;
  readonly row: Row;
}

/** What a file gave: its good rows, its problems, and its raw cells for checks across files. */
export interface TableRead<Row> {
  readonly file: string;
  readonly rows: readonly Located<Row>[];
  /** Every record that has as many cells as the header, also one with a bad cell. */
  readonly raw: readonly Located<Readonly<Record<string, string>>>[];
  readonly problems: readonly Problem[];
  /** False where the file could not be split into cells: nothing can then be looked up in it. */
  readonly readable: boolean;
}

/** Reads one CSV file by its table's schema; never throws. */
export function readTable<Row>(
  table: Table<Row>,
  file: string,
  bytes: Uint8Array | undefined,
): TableRead<Row> {
  const names = table.columns.map(({ name }) => name);
  const unreadable = (faults: readonly Fault[]): TableRead<Row> => ({
    file,
    rows: [],
    raw: [],
    problems: faults.map((fault) => ({ file, column: null, ...fault })),
    readable: false,
  });
  if (!bytes) {
    const message = `missing file (write it with the header ${names.join(',')})`;
    return unreadable([{ line: null, message }]);
  }
  const decoded = decode(bytes);
  if ('faults' in decoded) return unreadable(decoded.faults);
  const split = splitRecords(decoded.text);
  if ('faults' in split) return unreadable(split.faults);
  const [header, ...records] = split.records;
  if (!header) {
    const message = `missing header (write ${names.join(',')} on the first line)`;
    return unreadable([{ line: 1, message }]);
  }
  const wrong = headerProblems(header.cells, names);
  if (wrong.length > 0) {
    return unreadable(wrong.map((message) => ({ line: header.line, message })));
  }
  return readRecords(table, file, names, records);
}

function readRecords<Row>(
  table: Table<Row>,
  file: string,
  names: readonly string[],
  records: readonly CsvRecord[],
): TableRead<Row> {
  const rows: Located<Row>[] = [];
  const raw: Located<Record<string, string>>[] = [];
  const problems: Problem[] = [];
  for (const { line, cells } of records) {
    if (cells.length !== names.length) {
      const counts = `${cells.length} cells under ${names.length} columns`;
      const message = `invalid row: ${counts}: put quotes around a cell that holds a comma`;
      problems.push({ file, line, column: null, message });
      continue;
    }
    const record = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    raw.push({ line, row: record });
    const formulas = names.filter((name) => isFormula(record[name] ?? ''));
    const read = table.parse(record);
    const found = [
      ...formulas.map((column) => ({ column, message: formulaMessage(record[column] ?? '') })),
      // A formula is one slip, not two: what else is wrong with that cell can wait.
      ...('problems' in read ? read.problems : []).filter(
        ({ column }) => !formulas.includes(column),
      ),
    ];
    problems.push(...found.map((problem) => ({ file, line, ...problem })));
    if ('row' in read && formulas.length === 0) rows.push({ line, row: read.row });
  }
  return { file, rows, raw, problems, readable: true };
}

function formulaMessage(cell: string): string {
  return `invalid cell ${JSON.stringify(cell)}: a spreadsheet would run it, begin with another character`;
}
