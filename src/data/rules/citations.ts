import { compareLocators, locatorPattern } from '../locator.ts';
import type { Problem } from '../problem.ts';
import type { Figure } from '../schema/figures.ts';
import type { Reads } from './reads.ts';

/** Every numeral is either cited by one figure or set aside, never both and never twice. */
export function citationProblems({ figures, mentions }: Reads): readonly Problem[] {
  const cited = new Map<string, string>();
  const twice = figures.rows.flatMap(({ line, row }) =>
    row.mentions.flatMap((mention) => {
      const place = `${row.document} ${mention}`;
      const before = cited.get(place);
      // A whole paragraph may hold several words, each a figure; a numeral belongs to one.
      if (before === undefined || !locatorPattern.test(mention)) {
        cited.set(place, row.id);
        return [];
      }
      const message = `invalid mention "${mention}": ${before} cites it already`;
      return [{ file: figures.file, line, column: 'mentions', message }];
    }),
  );
  const both = mentions.rows.flatMap(({ line, row }) => {
    const by = cited.get(`${row.document} ${row.mention}`);
    if (by === undefined) return [];
    const message = `invalid mention "${row.mention}": ${by} cites it, keep only one of the two`;
    return [{ file: mentions.file, line, column: 'mention', message }];
  });
  const shapes = figures.rows.flatMap(({ line, row }) => {
    const message = shapeMessage(row);
    return message === null ? [] : [{ file: figures.file, line, column: 'mentions', message }];
  });
  return [...twice, ...both, ...shapes];
}

function shapeMessage({ mentions, word }: Figure): string | null {
  const whole = mentions.find((mention) => !locatorPattern.test(mention));
  if (whole !== undefined && word === null)
    return `invalid mention "${whole}": name the numeral too, like ${whole}n1`;
  const sorted = mentions.toSorted(compareLocators);
  return sorted.join(' ') === mentions.join(' ')
    ? null
    : `invalid mentions "${mentions.join(' ')}": write them in reading order, ${sorted.join(' ')}`;
}
