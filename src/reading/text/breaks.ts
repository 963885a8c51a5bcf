import { unitAt } from '../units.ts';

/** How wide a line looks: a Chinese character is 1, a Latin letter or digit a half. */
function widthOf(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    // Of a pair that is one sign, the first half counts.
    if (code < 0xdc00 || code > 0xdfff) width += code >= 0x20 && code <= 0xff ? 0.5 : 1;
  }
  return width;
}

const least = 15;
const most = 80;
const pause = /[，。；、,;：]/;
const ends = /[。；;：:！？!?]["”’）)]*$/;
const row = /\t|[|｜]|\S {2,}\S/;
const opener =
  /^(?:[（(]?[一二三四五六七八九十]+[)）、.．]|第[一二三四五六七八九十百\d]+[章节条部]|[（(]?\d{1,2}[)）、．]|\d{1,2}\.(?!\d)|[附图表][\d一二三四五六七八九十]|[·•●■◆○—]|[一二三四五六七八九十]是)/;
const pageMark = /^(?:[-—–－ ]*\d{1,4}[-—–－ ]*|第 *\d{1,4} *页.{0,12}|\d{1,4} *\/ *\d{1,4})$/;

/** A line is full from this share of the widest on: a number that would not fit begins the next. */
const fullShare = 0.8;

/**
 * The width at which a program broke the lines, or null where each line is a paragraph: many
 * lines are about as wide as the widest, are prose, and stop in the middle of a sentence.
 */
function wrapWidth(lines: readonly string[]): number | null {
  const long = lines
    .filter((line) => !row.test(line))
    .map((line) => ({ line, width: widthOf(line) }))
    .filter(({ width }) => width >= least / 2);
  const widths = long.map(({ width }) => width).toSorted((a, b) => a - b);
  // A few lines may be wider, such as one that holds a long address.
  const widest = widths[Math.floor((widths.length - 1) * 0.97)] ?? 0;
  if (widest < least || widest > most) return null;
  const full = long.filter(({ width }) => width >= widest * fullShare);
  const open = full.filter(({ line }) => !ends.test(line));
  const prose = full.filter(({ line }) => pause.test(line));
  const enough = full.length >= 4 && full.length >= long.length * 0.3;
  return enough && open.length >= full.length * 0.6 && prose.length >= full.length * 0.7
    ? widest
    : null;
}

/** Whether a program broke a line because it was full. */
function isFull(line: string, next: string, width: number): boolean {
  const [before, after] = [line.trim(), next.trim()];
  if (before === '' || after === '' || ends.test(before) || opener.test(after)) return false;
  if (/^(?:\u3000{2}| {2,})/.test(next) || row.test(before) || row.test(after)) return false;
  return widthOf(before) >= width * fullShare && (pause.test(before) || pause.test(after));
}

/** Whether a break parts a number in prose from its point, its 万 or its unit. */
function isCut(line: string, next: string): boolean {
  // Most lines end in a stop: they are told without a search.
  if (!/[\d.,]/.test(line.trimEnd().slice(-1))) return false;
  const [before, after] = [line.trim().slice(-40), next.trim().slice(0, 24)];
  if (!/\p{Script=Han}[^\d]*\d[\d.,]*$/u.test(before) || row.test(line)) return false;
  if (before.endsWith('.')) return /^\d+(?:[%‰万亿]|\p{Script=Han})/u.test(after);
  const scale = /^[十百千万亿]*/.exec(after)?.[0].length ?? 0;
  const end = unitAt(after, scale)?.end ?? scale;
  return end > 0 && /^(?:左右|以上|以下|以内)?[，。；、）,;)]/.test(after.slice(end));
}

/**
 * Joins the lines that a program broke because they were full, and a number in prose that a line
 * break parts from its 万 or its unit. Lines that people broke stay, and so do cells of tables.
 */
export function joinLines(text: string): string {
  const lines = text.split('\n');
  const width = wrapWidth(lines.map((line) => line.trim()).filter((line) => line !== ''));
  const joined: string[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const last = joined.at(-1) ?? '';
    if (width !== null && open && pageMark.test(line.trim())) continue;
    const goesOn = width === null ? isCut(last, line) : isFull(last, line, width);
    if (at > 0 && goesOn) joined[joined.length - 1] = glue(last, line.trim());
    else joined.push(line);
    open = width !== null && line.trim() !== '' && !ends.test(line.trim());
  }
  return joined.join('\n');
}

function glue(before: string, after: string): string {
  const trimmed = before.trimEnd();
  return /[A-Za-z]$/.test(trimmed) && /^[A-Za-z]/.test(after)
    ? `${trimmed} ${after}`
    : trimmed + after;
}
