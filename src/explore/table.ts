import { plain, type Entry } from './choose.ts';
import { read } from './row.ts';

/** A row of the explorer with its line in the table. */
export interface Line extends Entry {
  readonly line: HTMLTableRowElement;
  /** What it measures, and of whom. */
  readonly counts: string;
}

/** The lines of the table as they stand in the page. */
export function linesOf(table: HTMLTableElement): readonly Line[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].map((line) => {
    const { row = '', words = '', group } = line.dataset;
    const name = line.querySelector('[scope="row"] > a')?.textContent ?? '';
    return {
      ...read(line.id, row),
      line,
      name,
      counts: group === undefined ? name : `${name} · ${group}`,
      words: plain(`${line.textContent} ${words} ${line.id}`),
    };
  });
}

/** Shows lines in the table, in groups; a group has its name over it, where it has one. */
export function show(
  table: HTMLTableElement,
  groups: ReadonlyMap<string, readonly Line[]>,
  nameOf: (group: string) => string,
): void {
  const columns = String(table.tHead?.rows[0]?.cells.length ?? 1);
  const bodies = [...groups].map(([group, lines]) => {
    const body = document.createElement('tbody');
    if (group !== '') body.append(heading(`${nameOf(group)} · ${lines.length}`, columns));
    body.append(...lines.map(({ line }) => line));
    return body;
  });
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
}

function heading(name: string, columns: string): HTMLTableRowElement {
  const [row, cell] = [document.createElement('tr'), document.createElement('th')];
  row.className = 'group';
  cell.scope = 'rowgroup';
  cell.setAttribute('colspan', columns);
  cell.textContent = name;
  row.append(cell);
  return row;
}
