import Papa from 'papaparse';

/** A row of the figures as it was published: column to cell. */
export type Row = Readonly<Record<string, string>>;

/** One cell of a figure that both releases have, and that differs. */
export interface Change {
  readonly id: string;
  readonly column: string;
  readonly was: string;
  readonly is: string;
}

/** What became of the figures from one release to the next. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Change[];
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
}

/**
 * Reads the published figures.
 * @throws when they are no table of figures, each with an id of its own.
 */
export function readFigures(csv: string, file: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(csv, {
    header: true,
    delimiter: ',',
    skipEmptyLines: 'greedy',
  });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const ids = data.map(({ id }) => id);
  if (data.length === 0 || ids.includes(undefined) || new Set(ids).size < ids.length)
    throw new Error(`${file}: no table of figures, each with an id of its own`);
  return data;
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id ?? '', row]));
}

/** What the later of two releases added, removed and changed; columns that both have are compared. */
export function changesBetween(before: readonly Row[], after: readonly Row[]): Changes {
  const [old, now] = [byId(before), byId(after)];
  const columnsOf = ([row = {}]: readonly Row[]): string[] => Object.keys(row);
  const [oldColumns, newColumns] = [columnsOf(before), columnsOf(after)];
  const missingIn = (other: readonly string[]) => (name: string) => !other.includes(name);
  const shared = newColumns.filter((column) => oldColumns.includes(column));
  const changed = [...now].flatMap(([id, row]) => {
    const earlier = old.get(id);
    if (earlier === undefined) return [];
    return shared
      .map((column) => ({ id, column, was: earlier[column] ?? '', is: row[column] ?? '' }))
      .filter(({ was, is }) => was !== is);
  });
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed,
    columnsAdded: newColumns.filter(missingIn(oldColumns)),
    columnsRemoved: oldColumns.filter(missingIn(newColumns)),
  };
}

/** A cell as a line of Markdown can hold it. */
function cell(text: string): string {
  return text === ''
    ? '∅'
    : `“${text.replaceAll(/\s+/g, ' ').replaceAll(/[`*_<>[\]\\]/g, '\\$&')}”`;
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)];
}

const name = (id: string): string => `\`${id}\``;

/** The changes of a version in words of both languages, as Markdown. */
export function changelog(
  version: string,
  count: number,
  since?: { readonly version: string; readonly changes: Changes },
): string {
  if (since === undefined)
    return `# ${version}\n\nThe first release. Figures: ${count}.\n\n首次发布，数据${count}条。\n`;
  const { added, removed, changed, columnsAdded, columnsRemoved } = since.changes;
  const figures = new Set(changed.map(({ id }) => id)).size;
  return [
    `# ${version}`,
    '',
    `Figures: ${count}. Since ${since.version}: added ${added.length}, removed ${removed.length}, changed ${figures}.`,
    '',
    `数据${count}条。与${since.version}相比：新增${added.length}条，删去${removed.length}条，改动${figures}条。`,
    ...part('Added · 新增', added.map(name)),
    ...part('Removed · 删去', removed.map(name)),
    ...part(
      'Changed · 改动',
      changed.map(({ id, column, was, is }) => `${name(id)} ${column}: ${cell(was)} → ${cell(is)}`),
    ),
    ...part('New columns · 新增列', columnsAdded.map(name)),
    ...part('Columns gone · 删去列', columnsRemoved.map(name)),
    '',
  ].join('\n');
}
