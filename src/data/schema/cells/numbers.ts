import { invalid, kind, type Cell } from '../kind.ts';
import { isNumberAtHeart, readNumber } from '../number.ts';
import { text } from './words.ts';

/** A plain decimal from one number to another: digits and one point. */
export function number(from = -Infinity, to = Infinity): Cell<number> {
  return kind({ en: 'a plain decimal', zh: '十进制数' }, reader(from, to), { type: 'number' });
}

/** A plain decimal above zero. */
export function positive(): Cell<number> {
  const accepts = { en: 'a plain decimal above zero', zh: '大于零的十进制数' };
  return kind(accepts, reader(Number.MIN_VALUE, Infinity), { type: 'number' });
}

function reader(from: number, to: number) {
  return (cell: string): ReturnType<typeof invalid> | { readonly value: number } => {
    const found = readNumber(cell);
    if ('remedy' in found) return invalid('number', cell, found.remedy);
    return found.value < from || found.value > to
      ? invalid('number', cell, rangeRemedy(from, to))
      : found;
  };
}

function rangeRemedy(from: number, to: number): string {
  if (from === Number.MIN_VALUE) return 'use a number above 0';
  return to === Infinity ? `use ${from} or more` : `use ${from} to ${to}`;
}

/** A whole number from one to another. */
export function whole(from: number, to: number): Cell<number> {
  const accepts = `a whole number from ${from} to ${to}`;
  return kind(
    { en: accepts, zh: `${from}到${to}的整数` },
    (cell) => {
      const value = number(from, to).safeParse(cell);
      return value.success && Number.isInteger(value.data)
        ? { value: value.data }
        : invalid('number', cell, `use ${accepts}`);
    },
    { type: 'integer' },
  );
}

/** A plain decimal where there is one, else words; a number in any other dress is refused. */
export function numberOrWord(): Cell<number | string> {
  const words = text();
  return kind<number | string>(
    { en: 'a plain decimal or a word', zh: '十进制数或文字' },
    (cell) => {
      const found = readNumber(cell);
      if ('value' in found) return found;
      if (isNumberAtHeart(cell) && !found.asWord) return invalid('number', cell, found.remedy);
      const word = words.safeParse(cell);
      return word.success ? { value: word.data } : { wrong: word.error.issues[0]?.message ?? '' };
    },
  );
}
