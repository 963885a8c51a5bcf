import type { ReadDocument } from '../document.ts';
import type { Reading } from '../reading.ts';
import { halfWidth } from '../text/width.ts';

/** The words that tell what a number counts. */
export interface Near {
  /** The clause before the number; for a cell, the name of its row. */
  readonly before: string;
  /** What follows the number up to the next stop. */
  readonly after: string;
  /** The sentence up to the number. */
  readonly sentence: string;
  /** What of `before` is said of this number and not of another before it. */
  readonly item: string;
  /** The share that its clause names and nothing else (帮扶率), with the clause before; null elsewhere. */
  readonly measure: { readonly name: string; readonly words: string } | null;
  /** What stands right before a cell, and over it; both empty outside a table. */
  readonly row: string;
  readonly column: string;
}

const han = /\p{Script=Han}/gu;
const isName = (text: string): boolean =>
  (text.match(han)?.length ?? 0) >= 2 &&
  !/^(?:[\d.,%<>≥≤]|(?:左右|以上|以下|以内|以外)$)/.test(text);
/** Rows of a table whose cells stand a line each are no longer than this. */
const longestRow = 14;

/** The words around each reading of a document, of which no line is made half-width twice. */
export function nearness(
  read: Pick<ReadDocument, 'paragraphs' | 'mentions'>,
): (reading: Reading) => Near {
  const at = new Map<string, At>(read.mentions.map((mention) => [mention.locator, mention]));
  const lines: string[] = [];
  const lineAt = (above: number): string =>
    (lines[above] ??= halfWidth(read.paragraphs[above] ?? ''));
  return (reading) => nearOf(reading, at, read.paragraphs, lineAt);
}

function nearOf(
  reading: Reading,
  at: ReadonlyMap<string, At>,
  paragraphs: readonly string[],
  lineAt: (above: number) => string,
): Near {
  const place = at.get(reading.locator);
  const number = place?.paragraph ?? (Number.parseInt(reading.locator.slice(1), 10) || 1);
  const line = lineAt(number - 1);
  if (reading.why.startsWith('cell')) {
    const names = rowNames(paragraphs, number);
    const name = names.join('');
    const { column } = reading;
    const cell = { row: names.at(-1) ?? '', column, measure: null };
    return { before: name, after: '', sentence: name, item: `${name} ${column}`, ...cell };
  }
  const start = place?.index ?? 0;
  const last = at.get(reading.mentions.at(-1) ?? '');
  const end = last ? last.index + last.printed.length : start;
  const sentence = lastPart(line.slice(Math.max(0, start - 160), start), /[。；;！？!?]/);
  const clauses = sentence.split(/[，,]/);
  const own = clauses.at(-1) ?? '';
  // A clause that begins with its number counts what the one before has named.
  const named = (own.match(han)?.length ?? 0) >= 4;
  const before = named ? own : clauses.slice(-2).join('，');
  const [after = ''] = line.slice(end, end + 24).split(/[，。；、,;：:\d]/);
  const item = other.exec(before)?.[1] ?? before;
  const share = measured.exec(own)?.[1];
  const measure = share === undefined ? null : { name: share, words: clauses.slice(-2).join('，') };
  return { before, after, sentence, item, measure, row: '', column: '' };
}

/** 技能型企业60家、服务机构: another number and its unit stand before what this one counts. */
const other =
  /^.*\d[万亿]*(?:[^，、\d和与及]{1,3})(?:以上|以下|以内|左右)?[、和与及](\p{Script=Han}{4,}.*)$/u;
/** A clause that only says which share: of whom, the one before has said. */
const measured =
  /^(\p{Script=Han}{2,6}率)(?:[仍均]?[为达至是]|达到|保持在|稳定在|控制在)?\P{Script=Han}*$/u;

/** Where a numeral stands, by its locator. */
interface At {
  readonly paragraph: number;
  readonly index: number;
  readonly printed: string;
}

function lastPart(text: string, mark: RegExp): string {
  return text.split(mark).at(-1) ?? '';
}

/** The parts of the name of a row: in the line of its cells, or in the lines right above them. */
function rowNames(paragraphs: readonly string[], number: number): readonly string[] {
  const name: string[] = [];
  for (let up = 0; up < longestRow; up += 1) {
    const line = paragraphs[number - 1 - up] ?? '';
    const [cell] = line
      .split(/\t|[|｜]| {2,}/)
      .map((each) => each.trim())
      .filter(isName);
    // A name that was broken over several lines ends where the numbers of the row above begin.
    if (cell === undefined && name.length > 0) break;
    if (cell !== undefined) name.unshift(cell);
    if (cell !== undefined && cell !== line.trim()) break;
  }
  return name.slice(-3);
}
