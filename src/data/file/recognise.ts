import type { Fault } from './decode.ts';
import { quoted } from '../quoted.ts';

/**
 * The one thing wrong with a whole text, which every line of it would complain of: conflict marks,
 * another delimiter, or an encoding that was mistaken for another and saved so. Null where nothing
 * is.
 */
export function recognised(text: string, columns: readonly string[]): Fault | null {
  const lines = text.split('\n');
  return conflict(lines) ?? delimiter(lines, columns) ?? mistaken(lines);
}

const mark = /^(?:[<>|]{7}(?: |$)|={7}$)/;

function conflict(lines: readonly string[]): Fault | null {
  const marks = lines.flatMap((line, index) => (mark.test(line) ? [index] : []));
  const [first] = marks;
  if (first === undefined || !marks.some((index) => lines[index]?.startsWith('<<<<<<<')))
    return null;
  const where = marks.slice(0, 6).map((index) => index + 1);
  const message = `invalid line ${quoted(lines[first] ?? '')}: git left a conflict here, keep what is right and remove its marks (lines ${where.join(', ')})`;
  return { line: first + 1, message };
}

const delimiters: readonly (readonly [sign: string, name: string])[] = [
  ['\t', 'tabs stand'],
  [';', 'semicolons stand'],
  ['|', 'upright strokes stand'],
  ['，', 'full-width commas stand'],
  ['、', 'enumeration commas stand'],
];

function delimiter(lines: readonly string[], columns: readonly string[]): Fault | null {
  const at = lines.findIndex((line) => line.trim() !== '');
  const header = lines[at] ?? '';
  if (/^"?sep=/i.test(header)) {
    const message = `invalid line ${quoted(header)}: a spreadsheet’s own sign, remove the line and save the table with commas`;
    return { line: at + 1, message };
  }
  const known = (sign: string): number =>
    header.split(sign).filter((name) => columns.includes(name.trim().replaceAll('"', ''))).length;
  const found = delimiters.find(([sign]) => known(sign) > 1 && known(sign) > known(','));
  if (found === undefined) return null;
  const message = `invalid delimiter: ${found[1]} between the cells: save the table as CSV with commas`;
  return { line: at + 1, message };
}

// What Windows makes of the bytes 80 to 9F, and Latin-1 of 80 to BF: the later bytes of UTF-8.
const later = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const encodings: readonly (readonly [sign: RegExp, what: string])[] = [
  [new RegExp(`(?:[\\u00E3-\\u00E9]${later}{2}){2}`), 'Chinese was read as Latin letters'],
  [/锟斤拷|烫烫烫/, 'characters were lost for good'],
  [/(?:^|,)"?\?{2,}"?(?:,|$)/, 'Chinese was lost, and question marks stand for it'],
];

function mistaken(lines: readonly string[]): Fault | null {
  for (const [index, line] of lines.entries()) {
    const found = encodings.find(([sign]) => sign.test(line));
    if (found === undefined) continue;
    const [sign, what] = found;
    return encodingFault(index, what, sign.exec(line)?.[0] ?? '');
  }
  return asGbk(lines);
}

function encodingFault(index: number, what: string, sample: string): Fault {
  const message = `invalid encoding: ${what} in ${quoted(sample)}: go back to the file as it was before, and save it as UTF-8`;
  return { line: index + 1, message };
}

/** What GBK makes of the first two bytes of a Chinese character in UTF-8: few are in common use. */
const head = new RegExp(
  `[${new TextDecoder('gbk').decode(
    Uint8Array.from(
      [0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef].flatMap((first) =>
        Array.from({ length: 64 }, (_, nth) => [first, 0x80 + nth]).flat(),
      ),
    ),
  )}]`,
  'gu',
);

/** In UTF-8 that was read as GBK every third character is such a head; in Chinese hardly any. */
function asGbk(lines: readonly string[]): Fault | null {
  const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
  const heads = lines.map((line) => count(line, head));
  const odd = heads.reduce((sum, each) => sum + each, 0);
  if (odd < 3 || odd * 5 < count(lines.join(''), /\p{Script=Han}/gu)) return null;
  const index = heads.findIndex((each) => each > 0);
  const sample = /\p{Script=Han}+/u.exec(lines[index] ?? '')?.[0] ?? '';
  return encodingFault(index, 'UTF-8 was read as GBK', sample);
}
