import { shift, text } from './numbers/decimal.ts';
import { boundAt } from './bounds.ts';
import type { ReadDocument } from './document.ts';
import type { Mention } from './numbers/mentions.ts';
import { periodOver } from './said/caption.ts';
import { scopeOf } from './said/status.ts';
import { nowhere, settingsOf, type Setting } from './said/setting.ts';
import { readParagraph, type Reading } from './reading.ts';
import type { Grouped } from './numbers/spoilt.ts';
import { isGrouped } from './tables/cells.ts';
import { tableCells, type CellSense } from './tables/tables.ts';
import { scalePlaces } from './numbers/value.ts';
import type { Doubt } from './words/doubts.ts';

/** Tells how many paragraphs have been read, for a command that shows its progress. */
export type Progress = (done: number, all: number) => void;

/** A paragraph, and all that its reading depends on: each may be read by itself, and elsewhere. */
export interface Task {
  readonly paragraph: string;
  readonly mentions: readonly Mention[];
  readonly cells: readonly CellSense[];
  readonly setting: Setting;
}

/** The paragraphs of a document as tasks, in order. */
export function tasksOf({ paragraphs, mentions }: ReadDocument): readonly Task[] {
  const byParagraph = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  const settings = settingsOf(paragraphs);
  const senses = Map.groupBy(tableCells(paragraphs), ({ cell }) => cell.paragraph);
  return paragraphs.map((paragraph, above) => ({
    paragraph,
    mentions: byParagraph.get(above + 1) ?? [],
    cells: senses.get(above + 1) ?? [],
    setting: settings[above] ?? nowhere,
  }));
}

/** Reads tasks in order. */
export function readTasks(
  tasks: readonly Task[],
  progress: Progress = () => undefined,
): readonly Reading[] {
  return tasks.flatMap(({ paragraph, mentions, cells, setting }, above) => {
    progress(above + 1, tasks.length);
    const read = readParagraph(paragraph, mentions, setting, groupedIn(paragraph, cells));
    const told = cells.length === 0 ? read : withCells(paragraph, mentions, read, cells, setting);
    // Where nothing says that it is promised or a rule, a text reports; but a level that is kept
    // may be either.
    return told.map((reading) =>
      reading.status === null && !reading.doubts.includes('either')
        ? { ...reading, status: 'reported' }
        : reading,
    );
  });
}

/**
 * Reads a whole document: every numeral is in exactly one reading, in reading order, and cells
 * of tables that hold a word in place of a number have one of their own.
 */
export function readings(document: ReadDocument, progress?: Progress): readonly Reading[] {
  return readTasks(tasksOf(document), progress);
}

/** The cells of a line whose thousands are parted by blanks. */
function groupedIn(paragraph: string, cells: readonly CellSense[]): readonly Grouped[] {
  const sure = /[\t|｜]/.test(paragraph);
  return cells
    .filter(({ cell: { text } }) => isGrouped(text))
    .map(({ cell: { start, text } }) => ({ start, end: start + text.length, sure }));
}

/** Puts what the table knows of its cells into the readings of one line. */
function withCells(
  paragraph: string,
  mentions: readonly Mention[],
  read: readonly Reading[],
  cells: readonly CellSense[],
  setting: Setting,
): readonly Reading[] {
  const starts = new Map(mentions.map(({ locator, index }) => [locator, index]));
  const told = read.map((reading) => {
    const start = starts.get(reading.locator) ?? 0;
    const sense = cells.find(
      ({ cell }) => cell.start <= start && start < cell.start + cell.text.length,
    );
    return sense ? inCell(paragraph, reading, sense, setting) : reading;
  });
  return [
    ...told,
    ...cells
      .filter(({ word, role }) => word && role === 'value')
      .map((sense) => wordCell(paragraph, sense, setting)),
  ];
}

function inCell(paragraph: string, reading: Reading, sense: CellSense, setting: Setting): Reading {
  if (sense.role === 'header') return setAside(reading, 'table-header', 'heading of a column');
  if (sense.role === 'unit') return setAside(reading, 'unit', 'unit of a row');
  if (sense.role === 'ordinal') return setAside(reading, 'ordinal', 'row of the table');
  if (sense.word || reading.decimal === '') return reading;
  const [, digits = '', fraction = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(reading.decimal) ?? [];
  const own = reading.unit !== '';
  const value = { digits: BigInt(digits + fraction), scale: fraction.length };
  const sign = /^[-▼↓]/.test(sense.cell.text) ? '-' : '';
  const decimal = sign + text(own ? value : shift(value, scalePlaces(sense.scale)));
  const trail = sense.trail?.text ?? '';
  const printed = sense.cell.text;
  const around = boundAt(printed + trail, 0, printed.length, {
    more: false,
    span: false,
    percent: false,
    bare: false,
  });
  const said = trail === '' ? reading.bound : around.bound;
  const unit = own ? reading.unit : sense.unit;
  const period = sense.period || periodOver(sense, paragraph, setting);
  const status = cellStatus({ ...sense, period }, setting);
  const settled = new Set<Doubt>(status === null ? ['no-unit'] : ['no-unit', 'either']);
  const doubts = reading.doubts.filter((doubt) => !settled.has(doubt));
  if (unit === '') doubts.push('no-cell-unit');
  if (!own && sense.assumed) doubts.push('assumed-percent');
  return {
    ...reading,
    kind: 'figure',
    why: 'cell of a table',
    doubts,
    printed: printed + trail,
    decimal,
    value: Number(decimal),
    unit,
    bound: said === 'exact' ? sense.bound : said,
    status: status ?? reading.status,
    period: period === '' ? reading.period : period,
    unsettled: period === '' ? reading.unsettled : '',
    column: sense.name,
  };
}

/** A plan's table promises, but for the years before it; a report's reports, but for those to come. */
function cellStatus({ status, period }: CellSense, setting: Setting): Reading['status'] {
  const { title } = setting;
  const scope = scopeOf(setting);
  const year = period.slice(0, 4);
  const first = (title.span || title.planned || title.published).slice(0, 4);
  if (status !== null || period === '') return status ?? scope;
  if (scope === 'target') return year < first ? 'baseline' : 'target';
  const to = (title.reviewed || title.published).slice(0, 4);
  return to !== '' && year > to ? 'target' : scope;
}

function setAside(reading: Reading, kind: Reading['kind'], why: string): Reading {
  return { ...reading, kind, why, bound: 'exact', unit: '', partner: '', doubts: [] };
}

/** A cell such as 全覆盖 or —— stands for a value that the document gives in words. */
function wordCell(paragraph: string, sense: CellSense, setting: Setting): Reading {
  const { cell, unit, period } = sense;
  const locator = `p${cell.paragraph}`;
  return {
    locator,
    mentions: [locator],
    printed: paragraph.slice(cell.start, cell.start + cell.text.length),
    value: null,
    decimal: '',
    unit,
    bound: 'exact',
    perYear: false,
    either: false,
    force: 'plain',
    cumulative: false,
    status: cellStatus(sense, setting),
    period,
    unsettled: period === '' ? 'no-date' : '',
    partner: '',
    kind: 'figure',
    why: 'cell with a word',
    column: sense.name,
    doubts: [],
  };
}
