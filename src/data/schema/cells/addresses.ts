import { parseLocator } from '../../locator.ts';
import { addressRemedy } from '../address.ts';
import { invalid, kind, type Cell } from '../kind.ts';

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
