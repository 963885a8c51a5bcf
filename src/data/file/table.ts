import type { Problem } from '../problem.ts';
import { quoted } from '../quoted.ts';
import type { Table } from '../schema/table.ts';
import { decode, strayFaults, type Fault } from './decode.ts';
import { isFormula } from './formula.ts';
import { headerProblems } from './header.ts';
import { recognised } from './recognise.ts';
import { splitRecords, type CsvRecord } from './records.ts';
import { rowMessage } from './row.ts';
import { strayMessage, withoutStrays } from './stray.ts';

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
  /** The first cell of every other record: an id perhaps, which is there all the same. */
  readonly lost: readonly string[];
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
    lost: [],
    problems: faults.map((fault) => ({ file, column: null, ...fault })),
    readable: false,
  });
  if (!bytes) {
    const message = `missing file (write it with the header ${names.join(',')})`;
    return unreadable([{ line: null, message }]);
  }
  const decoded = decode(bytes);
  if ('faults' in decoded) return unreadable(decoded.faults);
  const whole = recognised(decoded.text, names);
  if (whole !== null) return unreadable([whole]);
  const split = splitRecords(decoded.text);
  if ('faults' in split) {
    // A character that nobody sees, beside a quote, makes a fault of the quote.
    const unseen = strayFaults(decoded.text);
    return unreadable(unseen.length > 0 ? unseen : split.faults);
  }
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
  const lost: string[] = [];
  const problems: Problem[] = [];
  for (const { line, cells } of records) {
    const isHeader = cells[0] === names[0] && cells.join() === names.join();
    if (cells.length !== names.length || isHeader) {
      problems.push({ file, line, column: null, message: rowMessage(cells, names.length) });
      lost.push(cells[0] ?? '');
      continue;
    }
    const whole = names.flatMap((column, index) => {
      const message = cellMessage(cells[index] ?? '');
      return message === null ? [] : [{ column, message }];
    });
    // What refers to a row with an unseen character in its id is told of that character alone.
    const seen = whole.length === 0 ? cells : cells.map(withoutStrays);
    const record = Object.fromEntries(names.map((name, index) => [name, seen[index] ?? '']));
    raw.push({ line, row: record });
    const told = new Set(whole.map(({ column }) => column));
    const read = table.parse(record);
    // Such a cell has one slip, not two: what else is wrong with it can wait.
    const rest = 'problems' in read ? read.problems.filter(({ column }) => !told.has(column)) : [];
    problems.push(...[...whole, ...rest].map((problem) => ({ file, line, ...problem })));
    if ('row' in read && whole.length === 0) rows.push({ line, row: read.row });
  }
  return { file, rows, raw, lost, problems, readable: true };
}

/** What no cell of any column may be. */
function cellMessage(cell: string): string | null {
  const stray = strayMessage(cell);
  if (stray !== null) return stray;
  return isFormula(cell)
    ? `invalid cell ${quoted(cell)}: a spreadsheet would run it, begin with another character`
    : null;
}
