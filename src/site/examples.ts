import type { Ledger } from '../data/ledger.ts';

type Figures = Pick<Ledger, 'figures'>;

/**
 * A place of a numeral in a text: the first at which one figure alone stands, or, where texts are so
 * many that each is shared, the first; throws where there is none.
 */
export function exampleMention({ figures }: Figures): string {
  const mentions = figures
    .flatMap((figure) => figure.mentions)
    .filter((each) => each.includes('n'));
  const times = new Map<string, number>();
  for (const each of mentions) times.set(each, (times.get(each) ?? 0) + 1);
  const found = mentions.find((each) => times.get(each) === 1) ?? mentions[0];
  if (found === undefined) throw new Error('missing figure: none has a place in a text');
  return found;
}

/** The first whole count in 万 that a figure prints, as one would search for it; throws where none does. */
export function exampleNumeral({ figures }: Figures): string {
  const [found] = figures.flatMap(({ printed }) => /^\d+万/.exec(printed) ?? []);
  if (found === undefined) throw new Error('missing figure: none is printed in 万');
  return found;
}
