import type { Reading } from '../../reading/reading.ts';
import type { Paragraph } from './handed.ts';
import type { Mark } from './text.ts';
import type { DocumentTold, FigureTold } from './told.ts';

/** The figures that the ledger has of a text. */
export interface OwnFigures {
  /** By the locators of their numerals, and of the paragraphs of those that are words. */
  readonly at: ReadonlyMap<string, readonly FigureTold[]>;
  /** How many of them stand in the text. */
  readonly lit: number;
}

/** Finds the figures of a document of the ledger at their places, by how many numerals each paragraph has. */
export function ownFigures(own: DocumentTold | undefined, numerals: readonly number[]): OwnFigures {
  const placed = (own?.figures ?? []).flatMap((figure) =>
    figure.mentions.map((at) => ({ at, figure })),
  );
  const stands = (locator: string): boolean => {
    const [, paragraph = '', ordinal] = /^p(\d+)(?:n(\d+))?$/.exec(locator) ?? [];
    return ordinal === undefined || Number(ordinal) <= (numerals[Number(paragraph) - 1] ?? 0);
  };
  const lit = new Set(placed.filter(({ at }) => stands(at)).map(({ figure }) => figure.address));
  const figuresAt = Map.groupBy(placed, ({ at }) => at);
  const at = Array.from(
    figuresAt,
    ([locator, some]) => [locator, some.map(({ figure }) => figure)] as const,
  );
  return { at: new Map(at), lit: lit.size };
}

/** Every numeral of a paragraph with what it was read as, and what the ledger has there. */
export function marksOf(
  { mentions, readings, lacks }: Paragraph,
  number: number,
  { at }: OwnFigures,
): readonly Mark[] {
  const readingAt = new Map(
    readings.flatMap((each) => each.mentions.map((locator): [string, Reading] => [locator, each])),
  );
  const numerals = mentions.map((mention): Mark => {
    const { locator } = mention;
    const reading = readingAt.get(locator) ?? null;
    const lacking = lacks[reading?.locator ?? ''] ?? [];
    const figures = at.get(locator) ?? [];
    return { locator, mention, reading, lacks: lacking, figures, beside: mentions };
  });
  const locator = `p${number}`;
  const figures = at.get(locator);
  if (figures === undefined) return numerals;
  const bare = { mention: null, reading: null, lacks: [], beside: mentions };
  return [{ ...bare, locator, figures }, ...numerals];
}
