/** A record of a CSV file with the end of its line; quotes may hold commas and ends of lines. */
const record = /(?:[^"\n]|"(?:[^"]|"")*")*\n/g;

/**
 * The header of a published CSV and those of its records whose first cell is one of `ids`, as they
 * stand in it and in the order of the ids. @throws where it has no such record.
 */
export function selection(csv: string, ids: readonly string[]): string {
  const [header = '', ...records] = csv.match(record) ?? [];
  const byId = new Map(records.map((text) => [text.slice(0, text.indexOf(',')), text]));
  const own = ids.map((id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`missing row: ${id}`);
    return found;
  });
  return header + own.join('');
}
