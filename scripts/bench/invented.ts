import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCells } from '../../src/data/read.ts';
import type { TableName } from '../../src/data/schema/table.ts';
import { tables } from '../../src/data/schema/tables.ts';
import { toCsv } from '../../src/data/write.ts';

type Cells = Readonly<Record<string, string>>;

/**
 * Writes a ledger of `times` as many figures as that in `from`: beside what is there, invented
 * places with invented documents that state the same, and are not compared.
 */
export function writeInvented(from: string, to: string, times: number): void {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  const cells = readCells(from);
  const copies = Array.from({ length: times - 1 }, (_, nth) => `x${nth + 2}`);
  const idOf = new Map(cells.figures.map((row) => [row.id ?? '', row.place ?? '']));
  const figureId = (id: string, mark: string): string => inventedId(id, idOf.get(id) ?? '', mark);
  const write = (name: TableName, copy: (row: Cells, mark: string) => Cells): void => {
    const rows = [
      ...cells[name],
      ...copies.flatMap((mark) => cells[name].map((row) => copy(row, mark))),
    ];
    const columns = tables[name].columns.map((column) => column.name);
    writeFileSync(join(to, `${name}.csv`), toCsv(rows, columns));
  };
  write('places', inventedPlace);
  write('documents', inventedDocument);
  write('mentions', (row, mark) => ({ ...row, document: `${row.document}-${mark}` }));
  write('figures', (row, mark) => ({
    ...row,
    id: figureId(row.id ?? '', mark),
    place: marked(row.place, mark),
    document: marked(row.document, mark),
  }));
  write('answers', (row, mark) => ({
    ...row,
    promise: figureId(row.promise ?? '', mark),
    result: row.result === '' ? '' : figureId(row.result ?? '', mark),
  }));
}

const marked = (id = '', mark: string): string => (id === '' ? '' : `${id}-${mark}`);

/** An id begins with its place; where it has none, a word may stand before its date. */
function inventedId(id: string, place: string, mark: string): string {
  if (place === '') return id.replace(/-undated/, `-${mark}-undated`);
  return `${place}-${mark}${id.slice(place.length)}`;
}

/** A mark in letters: a chart refuses a number in what it says, and it says names. */
const lettered = (mark: string): string =>
  mark.replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

function inventedPlace(place: Cells, mark: string): Cells {
  return {
    ...place,
    id: `${place.id}-${mark}`,
    name_en: `${place.name_en} ${lettered(mark)}`,
    name_zh: `${place.name_zh}${lettered(mark)}`,
    code: '',
    compared: 'no',
  };
}

function inventedDocument(document: Cells, mark: string): Cells {
  const id = `${document.id}-${mark}`;
  const hash = (what: string): string => createHash('sha256').update(`${what} ${id}`).digest('hex');
  return {
    ...document,
    id,
    title_en: `${document.title_en} ${lettered(mark)}`,
    title_zh: `${document.title_zh}${lettered(mark)}`,
    sha256: hash('file'),
    text_sha256: hash('text'),
  };
}
