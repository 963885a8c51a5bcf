import { leadUp } from '../text/width.ts';
import { unitAt } from '../units.ts';
import type { Mention } from './mentions.ts';
import { endOf, make, word, type Join, type Quantity } from './quantity.ts';
import { numeralValue } from './value.ts';

/** Whether the numeral is printed in full-width digits. */
const isWide = (printed: string): boolean => /^[０-９]/.test(printed);

/** 12，345: thousands parted by a full-width comma, which otherwise parts two numbers. */
const wideCommas: Join = (line, mentions) => {
  const [first] = mentions;
  if (!first || !/^\d{1,3}$/.test(word(line, first)) || unitAt(line, endOf(first))) return null;
  let count = 1;
  for (const [at, mention] of mentions.entries()) {
    const before = mentions[at - 1];
    if (!before) continue;
    if (line.slice(endOf(before), mention.index) !== '，') break;
    if (!/^\d{3}$/.test(word(line, before)) && at > 1) break;
    if (!/^\d{3}(?:\.\d+)?[万亿]*$/.test(word(line, mention))) break;
    if (isWide(mention.printed) !== isWide(first.printed)) break;
    count += 1;
  }
  const parts = mentions.slice(0, count);
  const last = parts.at(-1) ?? first;
  const text = line.slice(first.index, endOf(last)).replaceAll('，', ',');
  const plain = isWide(first.printed);
  const read = count > 1 && (plain || unitAt(line, endOf(last))) ? numeralValue(text) : null;
  return read && make(parts, read.value, { doubts: plain ? [] : ['comma'] });
};

/** 4 200人: thousands parted by blanks, after a word or a pause and before a unit. */
const spacedThousands: Join = (line, mentions) => {
  const [first] = mentions;
  const parts = groupsOf(line, mentions);
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2 || !unitAt(line, endOf(last))) return null;
  const led = /[一-龥，。、；：（(≥≤<>]$/.test(leadUp(line, first.index));
  // 培训 4 200 人: where a blank parts the unit too, one before the number says nothing.
  const loose = /[一-龥] $/.test(leadUp(line, first.index)) && line.charAt(endOf(last)) === ' ';
  return led || loose ? inGroups(line, parts, led ? [] : ['space']) : null;
};

/** The numerals that may be groups of one number: up to three digits, then three at a time. */
function groupsOf(line: string, mentions: readonly Mention[]): readonly Mention[] {
  const [first, ...rest] = mentions;
  if (!first || !/^\d{1,3}$/.test(word(line, first))) return [];
  const parts = [first];
  for (const mention of rest) {
    const before = parts.at(-1) ?? first;
    const own = word(line, mention);
    if (line.slice(endOf(before), mention.index) !== ' ' || !/^\d{3}(?!\d)/.test(own)) break;
    if (!/^\d{3}(?:\.\d+)?[万亿]*$/.test(own)) break;
    parts.push(mention);
    if (!/^\d{3}$/.test(own)) break;
  }
  return parts;
}

function inGroups(
  line: string,
  parts: readonly Mention[],
  doubts: Quantity['doubts'],
): Quantity | null {
  const read = numeralValue(parts.map((part) => word(line, part)).join(''));
  return read && make(parts, read.value, { doubts });
}

/** A cell that holds one number, whose thousands are parted by blanks. */
export interface Grouped {
  readonly start: number;
  readonly end: number;
  /** Whether a sign parts the cells, so that a blank is none between two of them. */
  readonly sure: boolean;
}

/** 4 200 in a cell of its own, where no unit need follow. */
export function groupedAt(
  line: string,
  mentions: readonly Mention[],
  cells: readonly Grouped[],
): Quantity | null {
  const [first] = mentions;
  const cell = first && cells.find(({ start, end }) => start <= first.index && first.index < end);
  if (!cell) return null;
  const parts = groupsOf(line, mentions).filter((part) => endOf(part) <= cell.end);
  return parts.length < 2 ? null : inGroups(line, parts, cell.sure ? [] : ['space']);
}

/** 12. 5万人: a space beside the point, after a word and before a unit. */
const spacedPoint: Join = (line, [first, second]) => {
  if (!first || !second) return null;
  const between = line.slice(endOf(first), second.index);
  const led = /[一-龥] *$/.test(leadUp(line, first.index));
  if (!led || !/^(?: +\. *|\. +)$/.test(between)) return null;
  const parts = [word(line, first), word(line, second)];
  if (!/^\d+$/.test(parts[0] ?? '') || !/^\d+[万亿]*$/.test(parts[1] ?? '')) return null;
  const told = /[万亿]$/.test(parts[1] ?? '') || unitAt(line, endOf(second));
  const read = told && numeralValue(parts.join('.'));
  return read && make([first, second], read.value, { doubts: ['space'] });
};

const letters: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };

/** 1O.5万人: letters that a scanner saw in place of digits, before a unit. */
const scanned: Join = (line, mentions) => {
  const [first] = mentions;
  if (!first || /[A-Za-z]$/.test(leadUp(line, first.index))) return null;
  const near = line.slice(first.index, first.index + 20);
  const text = /^\d[\d,.]*[OolI][\dOolI,.]*[万亿]*/.exec(near)?.[0] ?? '';
  const end = first.index + text.length;
  if (text === '' || !(/[万亿]$/.test(text) || unitAt(line, end))) return null;
  const read = numeralValue(text.replace(/[OolI]/g, (letter) => letters[letter] ?? letter));
  const parts = mentions.filter(({ index }) => index < end);
  return read && make(parts, read.value, { end, doubts: ['letter'] });
};

/** Numbers that a file spoilt; whoever checks the row is told of the guess. */
export const spoilt: readonly Join[] = [wideCommas, spacedThousands, spacedPoint, scanned];
