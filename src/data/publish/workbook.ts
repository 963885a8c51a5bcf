import writeExcelFile, { type Cell as ExcelCell } from 'write-excel-file/node';
import type { CellType } from '../schema/kind.ts';
import type { Value } from './table.ts';
import { undated } from './zip.ts';

/** One sheet of a workbook: a row of headings, then rows of values of one type a column. */
export interface Sheet {
  /** At most 31 characters, none of them `[ ] : * ? / \`. */
  readonly name: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly type: CellType;
    /** How many characters wide. */
    readonly width: number;
  }[];
  readonly rows: readonly (readonly Value[])[];
}

/** The most characters a cell of a workbook holds. */
const longest = 32_767;
/*
 * What the format cannot hold in a text: controls and lost characters; a carriage return, which
 * reading turns into a line feed; and `_x000D_`, which it reads as one.
 */
const unholdable = /[\p{Cc}\uFFFD-\uFFFF]|\p{Cs}|_x[0-9a-f]{4}_/iu;
/** Before this day spreadsheets count a day that never was, 29 February 1900. */
const firstDay = '1900-03-01';

/** A text that stays one: `1-2` and `0512` are no dates and no numbers. */
function textCell(text: string): ExcelCell {
  const found = unholdable.exec(text.replace(/[\n\t]/g, ''));
  if (found) throw new Error(`a workbook cannot hold ${JSON.stringify(found[0])}`);
  if (text.length > longest) throw new Error(`a workbook cannot hold ${text.length} characters`);
  return { value: text, type: String, format: '@', alignVertical: 'top' };
}

function dayCell(day: string): ExcelCell {
  if (day < firstDay) throw new Error(`a workbook cannot hold the day ${day}`);
  const value = new Date(`${day}T00:00:00Z`);
  return { value, type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
}

function excelCell(value: Value, type: CellType): ExcelCell {
  if (value === null) return null;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`a workbook cannot hold ${value}`);
    return { value, type: Number, alignVertical: 'top' };
  }
  return type === 'date' ? dayCell(value) : textCell(value);
}

/**
 * A workbook (.xlsx, ECMA-376) with typed cells. The same sheets give the same bytes. Throws with
 * the sheet, the row and the column of a cell that the format cannot hold as it is.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ heading }) => ({ ...headingStyle, value: heading })),
      ...rows.map((row, index) =>
        columns.map(({ heading, type }, column) => {
          try {
            return excelCell(row[column] ?? null, type);
          } catch (error) {
            const where = `${name}: row ${index + 2}: ${heading.replace('\n', ' ')}`;
            const message = error instanceof Error ? error.message : String(error);
            throw new Error(`${where}: ${message}`, { cause: error });
          }
        }),
      ),
    ],
  }));
  return undated(new Uint8Array(await writeExcelFile(written).toBuffer()));
}

const headingStyle = { type: String, format: '@', fontWeight: 'bold', wrap: true } as const;
