import type { Text } from '../../../i18n/lang.ts';
import { invalid, kind, orEmpty, type Cell } from '../kind.ts';

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

/** Ids with a space between them, or none: an empty cell reads as an empty list. */
export function ids(): Cell<readonly string[]> {
  const one = id();
  const list = kind({ en: 'ids with a space between them', zh: '以空格隔开的编号' }, (cell) => {
    const all = cell.split(' ');
    const [wrong] = all.flatMap((each) => one.safeParse(each).error?.issues ?? []);
    if (wrong !== undefined) return { wrong: wrong.message };
    const twice = all.find((each, nth) => all.indexOf(each) !== nth);
    return twice === undefined ? { value: all } : invalid('id', twice, 'write it once');
  });
  return orEmpty(list, []);
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
