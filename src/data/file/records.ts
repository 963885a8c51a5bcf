import Papa from 'papaparse';
import type { Fault } from './decode.ts';

/** One record of a CSV file and the physical line it starts on. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

type Records = { readonly records: readonly CsvRecord[] } | { readonly faults: readonly Fault[] };

/**
 * Splits decoded CSV text (`\n` between lines) into records. Blank ones are skipped; any
 * complaint of the parser is a fault, because it would have guessed at the cells.
 */
export function splitRecords(text: string): Records {
  const { data, errors } = Papa.parse<readonly string[]>(text, {
    delimiter: ',',
    newline: '\n',
    quoteChar: '"',
    dynamicTyping: false,
    // Blank records are skipped below as "greedy" does: here they are needed to count lines.
    skipEmptyLines: false,
  });
  let line = 1;
  const all = data.map((cells) => {
    const record = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    return record;
  });
  if (errors.length > 0) {
    const faults = errors.map(({ row, code }) => ({
      line: all[row ?? 0]?.line ?? null,
      message: `invalid quotes: ${code === 'MissingQuotes' ? unclosed : remedy}`,
    }));
    // After the first broken quote of a record the parser is lost: what else it says is no news.
    const first = new Map(faults.toReversed().map((fault) => [fault.line, fault]));
    return { faults: faults.filter((fault) => first.get(fault.line) === fault) };
  }
  return { records: all.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

const remedy = 'put quotes around the whole cell and double those inside it';
const unclosed = 'one opens here and nothing closes it: close it, or double it where it is meant';
