import { z } from 'zod';
import { isDay, parsePeriod, type Period } from '../period.ts';
import { parseLocator } from '../locator.ts';
import { invalid, kind, maybe, type Cell } from './kind.ts';

export { maybe };

/** Words for people; never empty, no spaces at either end. */
export function text(): Cell<string> {
  return kind('text', (cell) =>
    cell === cell.trim() ? { value: cell } : invalid('text', cell, 'remove the spaces at its ends'),
  );
}

/** Words for people that may be left out: an empty cell reads as `''`. */
export function remark(): Cell<string> {
  return z
    .string()
    .refine((cell) => cell === cell.trim(), {
      error: ({ input }) => `invalid text ${JSON.stringify(input)}: remove the spaces at its ends`,
    })
    .describe('text, or empty');
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: lower-case words and digits joined by hyphens. */
export function id(): Cell<string> {
  const accepts = 'lower-case words and digits joined by hyphens';
  return kind(accepts, (cell) =>
    idPattern.test(cell) ? { value: cell } : invalid('id', cell, `use ${accepts}`),
  );
}

const numberPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A plain decimal: digits and one point, in the one way that survives a round trip. */
export function number(from = -Infinity, to = Infinity): Cell<number> {
  return kind('a plain decimal', (cell) => {
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
  });
}

/** A whole number from one to another. */
export function whole(from: number, to: number): Cell<number> {
  const accepts = `a whole number from ${from} to ${to}`;
  return kind(accepts, (cell) => {
    const value = number(from, to).safeParse(cell);
    return value.success && Number.isInteger(value.data)
      ? { value: value.data }
      : invalid('number', cell, `use ${accepts}`);
  });
}

/** A plain decimal where there is one, else the words. */
export function numberOrWord(): Cell<number | string> {
  return kind('a plain decimal or a word', (cell) => {
    const value = number().safeParse(cell);
    return { value: value.success ? value.data : cell };
  });
}

/** One word of a fixed list. */
export function oneOf<const T extends string>(...words: readonly T[]): Cell<T> {
  return kind(words.map((word) => `\`${word}\``).join(', '), (cell) => {
    const value = words.find((word) => word === cell);
    return value === undefined
      ? invalid('word', cell, `use one of ${words.join(', ')}`)
      : { value };
  });
}

/** `yes` or `no`. */
export function yesNo(): Cell<boolean> {
  return kind('`yes`, `no`', (cell) =>
    cell === 'yes' || cell === 'no'
      ? { value: cell === 'yes' }
      : invalid('word', cell, 'use one of yes, no'),
  );
}

/** A real day. */
export function day(): Cell<string> {
  return kind('a date like 2020-11-30', (cell) =>
    isDay(cell) ? { value: cell } : invalid('date', cell, 'use a real day like 2020-11-30'),
  );
}

/** An ISO 8601 year, month, day or interval. */
export function period(): Cell<Period> {
  return kind('an ISO 8601 date, month, year or interval', (cell) => {
    const value = parsePeriod(cell);
    if (value) return { value };
    const remedy = 'use 2023, 2020-11-30, 2020-05/2023-05 or ../2022-12-31, start before end';
    return invalid('period', cell, remedy);
  });
}

/** Text of an exact shape, such as a hash or a code. */
export function shaped(accepts: string, shape: RegExp): Cell<string> {
  return kind(accepts, (cell) =>
    shape.test(cell) ? { value: cell } : invalid('value', cell, `use ${accepts}`),
  );
}

/** A web address. */
export function url(): Cell<string> {
  return kind('a web address', (cell) =>
    /^https?:\/\//.test(cell) && !/\s/.test(cell) && URL.canParse(cell)
      ? { value: cell }
      : invalid('address', cell, 'begin with https:// or http:// and leave no spaces'),
  );
}

/** One locator like `p12n3`. */
export function locator(): Cell<string> {
  return kind('a locator like `p12n3`', (cell) =>
    parseLocator(cell)?.ordinal ? { value: cell } : invalid('mention', cell, 'write it like p12n3'),
  );
}

/** One or more locators separated by single spaces. */
export function locators(): Cell<readonly string[]> {
  const accepts = 'locators like `p12n3`, separated by spaces (`p12` where a word has no numeral)';
  return kind(accepts, (cell) => {
    const value = cell.split(' ');
    return value.every(parseLocator)
      ? { value }
      : invalid('mentions', cell, 'write them like p12n3, separated by one space');
  });
}
