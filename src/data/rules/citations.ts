import { compareLocators, locatorPattern, parseLocator } from '../locator.ts';
import type { Problem } from '../problem.ts';
import type { Figure } from '../schema/figures.ts';
import type { Reads } from './reads.ts';

/** Every numeral is either cited by one figure or set aside, never both, never twice, never neither. */
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
  const found = [...twice, ...both, ...shapes];
  // What is cited in the wrong place, or cannot be read, leaves a gap in the right one: no news.
  const wrong = [found, figures.problems, mentions.problems].some(({ length }) => length > 0);
  return wrong ? found : gaps(figures, mentions);
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

interface Mentioned {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly place: string;
  readonly ordinal: number;
}

/** The numerals of a paragraph are counted from 1: one that is left out shows by its number. */
function gaps(figures: Reads['figures'], mentions: Reads['mentions']): readonly Problem[] {
  const cited = figures.rows.flatMap(({ line, row }) =>
    row.mentions.flatMap((mention) =>
      mentioned(row.document, mention, { file: figures.file, line, column: 'mentions' }),
    ),
  );
  const aside = mentions.rows.flatMap(({ line, row }) =>
    mentioned(row.document, row.mention, { file: mentions.file, line, column: 'mention' }),
  );
  return [...Map.groupBy([...cited, ...aside], ({ place }) => place)].flatMap(([place, all]) => {
    const known = new Set(all.map(({ ordinal }) => ordinal));
    return all.flatMap(({ file, line, column, ordinal }) => {
      if (ordinal === 1 || known.has(ordinal - 1)) return [];
      const message = `missing ${place}n${ordinal - 1}, the numeral before ${place}n${ordinal}: cite it in a figure or set it aside in ${mentions.file}`;
      return [{ file, line, column, message }];
    });
  });
}

/** A word such as 全覆盖 cites a paragraph, and no numeral in it. */
function mentioned(
  document: string,
  mention: string,
  where: Pick<Mentioned, 'file' | 'line' | 'column'>,
): readonly Mentioned[] {
  const locator = parseLocator(mention);
  if (locator === null || locator.ordinal === 0) return [];
  return [{ ...where, place: `${document} p${locator.paragraph}`, ordinal: locator.ordinal }];
}
