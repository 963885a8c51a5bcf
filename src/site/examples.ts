import type { Ledger } from '../data/ledger.ts';

type Figures = Pick<Ledger, 'figures'>;

/** The first place of a numeral in a text at which one figure alone stands; throws where none does. */
export function exampleMention({ figures }: Figures): string {
  const mentions = figures.flatMap((figure) => figure.mentions);
  const found = mentions.find(
    (each) => each.includes('n') && mentions.filter((other) => other === each).length === 1,
  );
  if (found === undefined) throw new Error('missing figure: none has a place of its own');
  return found;
}

/** The first whole count in 万 that a figure prints, as one would search for it; throws where none does. */
export function exampleNumeral({ figures }: Figures): string {
  const [found] = figures.flatMap(({ printed }) => /^\d+万/.exec(printed) ?? []);
  if (found === undefined) throw new Error('missing figure: none is printed in 万');
  return found;
}
