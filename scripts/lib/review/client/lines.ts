import type { Progress, Row, Sheet } from './sheet.ts';

/** Rows of CSV, without the line of the columns: quotes only where needed. */
export function csvLines(rows: readonly Row[], columns: readonly string[]): string {
  return rows
    .map((row) => `${columns.map((name) => quoted(row[name] ?? '')).join(',')}\n`)
    .join('');
}

function quoted(cell: string): string {
  return /[",\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The rows for `figures.csv`; figures with the same id are one, with all of their mentions. */
export function figureRows({ items }: Sheet, { decisions }: Progress): readonly Row[] {
  const rows = new Map<string, Row>();
  items.forEach((item, at) => {
    const decision = decisions[at];
    if (decision?.as !== 'figure') return;
    const { row } = decision;
    const key = row.id ?? item.locator;
    const before = rows.get(key);
    const mentions = [before?.mentions, row.mentions].filter(Boolean).join(' ');
    rows.set(key, { ...(before ?? row), mentions });
  });
  return Array.from(rows.values());
}

/** The rows for `mentions.csv`: every numeral of what was set aside. */
export function mentionRows({ items, document }: Sheet, { decisions }: Progress): readonly Row[] {
  return items.flatMap(({ numerals }, at) => {
    const decision = decisions[at];
    if (decision?.as !== 'aside') return [];
    const { reason, note } = decision;
    return numerals.map((numeral) => ({ document, ...numeral, reason, note }));
  });
}

/** The locators of what is one figure with an item, because it was accepted with the same id. */
export function joinedWith(
  at: number,
  { items }: Sheet,
  { decisions }: Progress,
): readonly string[] {
  const own = idAt(decisions, at);
  return items.flatMap(({ locator }, index) =>
    index !== at && own !== null && idAt(decisions, index) === own ? [locator] : [],
  );
}

/** The figures that an item may be a part of, the nearest in the text first. */
export function wholes(at: number, { items }: Sheet, { decisions }: Progress): readonly Row[] {
  const near = items
    .map((_, index) => index)
    .filter((index) => index !== at)
    .toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const rows = near.flatMap((index) => {
    const decision = decisions[index];
    return decision?.as === 'figure' ? [decision.row] : [];
  });
  return Array.from(new Map(rows.toReversed().map((row) => [row.id, row])).values()).toReversed();
}

function idAt(decisions: Progress['decisions'], at: number): string | null {
  const decision = decisions[at];
  return decision?.as === 'figure' ? (decision.row.id ?? '') : null;
}
