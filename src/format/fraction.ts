import type { Lang } from '../i18n/lang.ts';

/** A simple fraction; 百分之… is a percentage and none of these. */
export interface Fraction {
  readonly over: number;
  readonly under: number;
}

const numerals = '一二三四五六七八九十';
const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const pattern = /([二三四五六七八九十])分之([一二三四五六七八九])/;

/** The fraction a document prints in words (三分之二, 一半以上), if it prints one. */
export function readFraction(printed: string): Fraction | null {
  const match = pattern.exec(printed);
  if (match) return { over: numeral(match[2]), under: numeral(match[1]) };
  return /一半|半数/.test(printed) ? { over: 1, under: 2 } : null;
}

/** A fraction in words: "two thirds", 三分之二. */
export function fraction({ over, under }: Fraction, lang: Lang): string {
  if (lang === 'zh') return under === 2 ? '一半' : `${han(under)}分之${han(over)}`;
  const part = parts[under - 2] ?? '';
  if (under === 2 && over === 1) return part;
  return `${counts[over - 1] ?? ''} ${part}${over === 1 ? '' : 's'}`;
}

function numeral(character = ''): number {
  return numerals.indexOf(character) + 1;
}

function han(value: number): string {
  return numerals.charAt(value - 1);
}
