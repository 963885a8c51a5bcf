import type { Text } from '../../i18n/lang.ts';
import { isDay, parsePeriod, type Period } from '../period.ts';
import { parseLocator } from '../locator.ts';
import { invalid, kind, maybe, orEmpty, type Cell } from './kind.ts';

export { maybe };

/** Words for people; never empty, no spaces at either end. */
export function text(): Cell<string> {
  return kind({ en: 'text', zh: '文字' }, (cell) =>
    cell === cell.trim() ? { value: cell } : invalid('text', cell, 'remove the spaces at its ends'),
  );
}

/** Words for people that may be left out: an empty cell reads as `''`. */
export function remark(): Cell<string> {
  return orEmpty(text(), '');
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: lower-case words and digits joined by hyphens. */
export function id(): Cell<string> {
  const accepts = 'lower-case words and digits joined by hyphens';
  return kind({ en: accepts, zh: '以连字符相连的小写英文词和数字' }, (cell) =>
    idPattern.test(cell) ? { value: cell } : invalid('id', cell, `use ${accepts}`),
  );
}

const numberPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A plain decimal: digits and one point, in the one way that survives a round trip. */
export function number(from = -Infinity, to = Infinity): Cell<number> {
  const read = (cell: string): ReturnType<typeof invalid> | { readonly value: number } => {
    const value = Number(cell);
    if (!numberPattern.test(cell)) return invalid('number', cell, 'use digits and one point');
    if (String(value) !== cell) return invalid('number', cell, `write ${value}`);
    if (value < from || value > to)
      return invalid(
        'number',
        cell,
        to === Infinity ? `use ${from} or more` : `use ${from} to ${to}`,
      );
    return { value };
  };
  return kind({ en: 'a plain decimal', zh: '十进制数' }, read, { type: 'number' });
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

/** A plain decimal where there is one, else the words. */
export function numberOrWord(): Cell<number | string> {
  return kind({ en: 'a plain decimal or a word', zh: '十进制数或文字' }, (cell) => {
    const value = number().safeParse(cell);
    return { value: value.success ? value.data : cell };
  });
}

/** One word of a fixed list. */
export function oneOf<const T extends string>(...words: readonly T[]): Cell<T> {
  return kind(
    listOf(words),
    (cell) => {
      const value = words.find((word) => word === cell);
      return value === undefined
        ? invalid('word', cell, `use one of ${words.join(', ')}`)
        : { value };
    },
    { words },
  );
}

function listOf(words: readonly string[]): Text {
  const quoted = words.map((word) => `\`${word}\``);
  return { en: quoted.join(', '), zh: quoted.join('、') };
}

/** `yes` or `no`. */
export function yesNo(): Cell<boolean> {
  const words = ['yes', 'no'];
  return kind(
    listOf(words),
    (cell) =>
      words.includes(cell)
        ? { value: cell === 'yes' }
        : invalid('word', cell, 'use one of yes, no'),
    { words },
  );
}

/** A real day. */
export function day(): Cell<string> {
  return kind(
    { en: 'a date like 2020-11-30', zh: '日期，如2020-11-30' },
    (cell) =>
      isDay(cell) ? { value: cell } : invalid('date', cell, 'use a real day like 2020-11-30'),
    { type: 'date' },
  );
}

/** An ISO 8601 year, month, day or interval. */
export function period(): Cell<Period> {
  const accepts = {
    en: 'an ISO 8601 date, month, year or interval',
    zh: 'ISO 8601的日期、月份、年份或区间',
  };
  return kind(accepts, (cell) => {
    const value = parsePeriod(cell);
    if (value) return { value };
    const remedy = 'use 2023, 2020-11-30, 2020-05/2023-05 or ../2022-12-31, start before end';
    return invalid('period', cell, remedy);
  });
}

/** Text of an exact shape, such as a hash or a code. */
export function shaped(accepts: Text, shape: RegExp): Cell<string> {
  return kind(accepts, (cell) =>
    shape.test(cell) ? { value: cell } : invalid('value', cell, `use ${accepts.en}`),
  );
}

/** A code of GB/T 2260, the list of the country's divisions. */
export function code(): Cell<string> {
  return shaped({ en: 'six digits', zh: '六位数字' }, /^\d{6}$/);
}

/** A web address. */
export function url(): Cell<string> {
  return kind({ en: 'a web address', zh: '网址' }, (cell) =>
    /^https?:\/\//.test(cell) && !/\s/.test(cell) && URL.canParse(cell)
      ? { value: cell }
      : invalid('address', cell, 'begin with https:// or http:// and leave no spaces'),
  );
}

/** One locator like `p12n3`. */
export function locator(): Cell<string> {
  return kind({ en: 'a locator like `p12n3`', zh: '位置，如`p12n3`' }, (cell) =>
    parseLocator(cell)?.ordinal ? { value: cell } : invalid('mention', cell, 'write it like p12n3'),
  );
}

/** One or more locators separated by single spaces. */
export function locators(): Cell<readonly string[]> {
  const accepts = {
    en: 'locators like `p12n3`, separated by spaces (`p12` where a word has no numeral)',
    zh: '位置，如`p12n3`，以空格分隔；文字里没有数目的只写`p12`',
  };
  return kind(accepts, (cell) => {
    const value = cell.split(' ');
    return value.every(parseLocator)
      ? { value }
      : invalid('mentions', cell, 'write them like p12n3, separated by one space');
  });
}
