import { figureFindings } from '../../../../src/data/rules/figures.ts';
import { figures } from '../../../../src/data/schema/figures.ts';
import type { Audit } from './audited.ts';
import { decided } from './entry.ts';
import { figureRows } from './lines.ts';
import type { Progress, Row, Sheet } from './sheet.ts';

/** What keeps a numeral from being set aside; empty where nothing does. */
export function asideFault(reason: string, note: string): string {
  return reason === 'other' && note === '' ? 'note: where the reason is other, write it here' : '';
}

/** All that keeps a row from being accepted: what this page knows of, the data and the audit would. */
export function faultsOf(
  row: Row,
  at: number,
  sheet: Sheet,
  progress: Progress,
  audit: Audit,
): readonly string[] {
  if ((row.indicator ?? '') === '') return ['indicator: choose one, or name a new one'];
  const own = [...noteFaults(row, sheet.items[at]?.row), ...idFaults(row, at, sheet, progress)];
  const parsed = figures.parse(joined(row, at, sheet, progress));
  if ('problems' in parsed) {
    return [...parsed.problems.map(({ column, message }) => `${column}: ${message}`), ...own];
  }
  const published = progress.document.published ?? '';
  return [
    ...figureFindings(parsed.row, published === '' ? undefined : published).map(
      ({ column, message }) => `${column ?? ''}: ${message}`,
    ),
    ...own,
    ...audit(parsed.row),
  ];
}

/** What the audit would refuse of all that was accepted, each with the id of its figure. */
export function refused(sheet: Sheet, progress: Progress, audit: Audit): readonly string[] {
  return figureRows(sheet, progress).flatMap((row) => {
    const parsed = figures.parse(row);
    return 'row' in parsed ? audit(parsed.row).map((fault) => `${row.id ?? ''}: ${fault}`) : [];
  });
}

/** The row as it would be saved: that of the first place where it is said, with all of them. */
function joined(row: Row, at: number, sheet: Sheet, progress: Progress): Row {
  const rows = figureRows(sheet, decided(at, progress, { as: 'figure', row }));
  return rows.find(({ id }) => id === row.id) ?? row;
}

function noteFaults(row: Row, read: Row | undefined): readonly string[] {
  const notes = ['note_en', 'note_zh'] as const;
  const half = notes.filter((name) => (row[name] ?? '') === '').length === 1;
  const stale = notes.filter((name) => {
    const said = read?.[name] ?? '';
    return row.period !== '' && said !== '' && (row[name] ?? '').includes(said);
  });
  return [
    ...(half ? ['note: write it in both languages'] : []),
    ...stale.map((name) => `${name}: it says "${read?.[name] ?? ''}", and there is a period`),
  ];
}

function idFaults(
  row: Row,
  at: number,
  { ids }: Sheet,
  { decisions }: Progress,
): readonly string[] {
  const { id = '' } = row;
  if (ids.includes(id)) return ['id: the ledger has it already, add a telling word'];
  const other = Object.entries(decisions).some(
    ([index, decision]) =>
      Number(index) !== at &&
      decision.as === 'figure' &&
      decision.row.id === id &&
      telling.some((name) => decision.row[name] !== row[name]),
  );
  return other ? ['id: another figure of this text has it, add a telling word'] : [];
}

/** What two numerals must have in common to be one figure. */
const telling = ['value', 'word', 'bound', 'period', 'status'] as const;
