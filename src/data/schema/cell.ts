import type { Text } from '../../i18n/lang.ts';
import { isDay, parsePeriod, type Period } from '../period.ts';
import { parseLocator } from '../locator.ts';
import { addressRemedy } from './address.ts';
import { invalid, kind, maybe, orEmpty, type Cell } from './kind.ts';
import { isNumberAtHeart, readNumber } from './number.ts';

export { maybe };

/** Longer than any note; what is longer is a document, or a cell that swallowed its neighbours. */
const longestText = 4000;

/** Words for people: something to see, no spaces at either end, no longer than a note. */
export function text(): Cell<string> {
  return kind({ en: 'text', zh: '文字' }, (cell) => {
    if (!/[^\s\p{M}]/u.test(cell)) return invalid('text', cell, 'write words that can be seen');
    if (cell.length > longestText) {
      return invalid('text', cell, `shorten it to ${longestText} letters or fewer`);
    }
    return cell === cell.trim()
      ? { value: cell }
      : invalid('text', cell, 'remove the spaces at its ends');
  });
}

/** Longer than any name or title; what is longer does not stand in a heading. */
const longestName = 200;

/** What something is called: words in one line, as headings, citations and drawings need them. */
export function name(): Cell<string> {
  const words = text();
  return kind({ en: 'text', zh: '文字' }, (cell) => {
    const read = words.safeParse(cell);
    if (!read.success) return { wrong: read.error.issues[0]?.message ?? '' };
    if (cell.includes('\n')) return invalid('text', cell, 'write it in one line');
    return cell.length <= longestName
      ? { value: cell }
      : invalid('text', cell, `shorten it to ${longestName} letters or fewer`);
  });
}

/** Words for people that may be left out: an empty cell reads as `''`. */
export function remark(): Cell<string> {
  return orEmpty(text(), '');
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids are names of files and folders and stand in addresses. */
const longestId = 64;

/** What Windows keeps for its devices: no file can have such a name, so no copy could be made. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** An id: lower-case words and digits joined by hyphens, which can be the name of a file. */
export function id(): Cell<string> {
  const accepts = 'lower-case words and digits joined by hyphens';
  return kind({ en: accepts, zh: '以连字符相连的小写英文词和数字' }, (cell) => {
    if (!idPattern.test(cell)) return invalid('id', cell, `use ${accepts}`);
    if (cell.length > longestId) {
      return invalid('id', cell, `shorten it to ${longestId} letters or fewer`);
    }
    return devices.test(cell)
      ? invalid('id', cell, 'Windows keeps that name for itself, choose another')
      : { value: cell };
  });
}

/** A plain decimal from one number to another: digits and one point. */
export function number(from = -Infinity, to = Infinity): Cell<number> {
  const read = (cell: string): ReturnType<typeof invalid> | { readonly value: number } => {
    const found = readNumber(cell);
    if ('remedy' in found) return invalid('number', cell, found.remedy);
    if (found.value < from || found.value > to) {
      return invalid(
        'number',
        cell,
        to === Infinity ? `use ${from} or more` : `use ${from} to ${to}`,
      );
    }
    return found;
  };
  return kind({ en: 'a plain decimal', zh: '十进制数' }, read, { type: 'number' });
}

/** A plain decimal above zero. */
export function positive(): Cell<number> {
  const read = (cell: string): ReturnType<typeof invalid> | { readonly value: number } => {
    const found = readNumber(cell);
    if ('remedy' in found) return invalid('number', cell, found.remedy);
    return found.value > 0 ? found : invalid('number', cell, 'use a number above 0');
  };
  return kind({ en: 'a plain decimal above zero', zh: '大于零的十进制数' }, read, {
    type: 'number',
  });
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
  return dayWithin('0001-01-01', '9999-12-31');
}

/** A real day on which something was published: after the republic began, and in this century. */
export function publishedDay(): Cell<string> {
  return dayWithin('1949-10-01', '2099-12-31');
}

function dayWithin(first: string, last: string): Cell<string> {
  return kind(
    { en: 'a date like 2020-11-30', zh: '日期，如2020-11-30' },
    (cell) => {
      if (!isDay(cell)) return invalid('date', cell, 'use a real day like 2020-11-30');
      return cell >= first && cell <= last
        ? { value: cell }
        : invalid('date', cell, `use a day from ${first} to ${last}`);
    },
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

/** A web address that anybody can open: see {@link addressRemedy} for what it must be. */
export function url(): Cell<string> {
  return kind({ en: 'a web address', zh: '网址' }, (cell) => {
    const remedy = addressRemedy(cell);
    return remedy === null ? { value: cell } : invalid('address', cell, remedy);
  });
}

/** One locator like `p12n3`. */
export function locator(): Cell<string> {
  return kind({ en: 'a locator like `p12n3`', zh: '位置，如`p12n3`' }, (cell) =>
    parseLocator(cell)?.ordinal
      ? { value: cell }
      : invalid(
          'mention',
          cell,
          /\d{7}/.test(cell) ? 'no document has so many, count again' : 'write it like p12n3',
        ),
  );
}

function locatorsRemedy(cell: string): string {
  return /^[pn\d ]*\d{7}/.test(cell)
    ? 'no document has so many, count again'
    : 'write them like p12n3, separated by one space';
}

/** One or more locators separated by single spaces. */
export function locators(): Cell<readonly string[]> {
  const accepts = {
    en: 'locators like `p12n3`, separated by spaces (`p12` where a word has no numeral)',
    zh: '位置，如`p12n3`，以空格分隔；文字里没有数目的只写`p12`',
  };
  return kind(accepts, (cell) => {
    const value = cell.split(' ');
    if (!value.every(parseLocator)) return invalid('mentions', cell, locatorsRemedy(cell));
    const twice = value.find((each, nth) => value.indexOf(each) < nth);
    return twice === undefined ? { value } : invalid('mentions', cell, `keep ${twice} only once`);
  });
}
