import type { Figure } from '../../src/data/schema/figures.ts';
import type { SetAside } from '../../src/data/schema/mentions.ts';
import type { ReadDocument } from '../../src/reading/document.ts';
import type { Finding } from './audit-figure.ts';

/** Every numeral is cited once or set aside once, and nothing else is. */
export function numeralProblems(
  read: ReadDocument,
  figures: readonly Figure[],
  aside: readonly SetAside[],
): readonly Finding[] {
  const printed = new Map(read.mentions.map((mention) => [mention.locator, mention.printed]));
  const owners = Map.groupBy(
    [
      ...figures.flatMap(({ id, mentions }) => mentions.map((locator) => ({ locator, by: id }))),
      ...aside.map(({ mention }) => ({ locator: mention, by: 'data/mentions.csv' })),
    ],
    ({ locator }) => locator,
  );
  const unexplained = Array.from(printed).flatMap(([locator, numeral]) =>
    owners.has(locator)
      ? []
      : [
          {
            locator,
            message: `unexplained numeral ${quote(numeral)}: cite it in data/figures.csv or set it aside in data/mentions.csv`,
          },
        ],
  );
  const strangers = Array.from(owners).flatMap(([locator, [owner]]) =>
    locator.includes('n') && !printed.has(locator)
      ? [
          {
            locator,
            message: `unknown numeral: ${owner?.by ?? ''} names it, the text has none there`,
          },
        ]
      : [],
  );
  const twice = Array.from(owners).flatMap(([locator, all]) =>
    locator.includes('n') && all.length > 1
      ? [{ locator, message: `accounted for twice: by ${all.map(({ by }) => by).join(' and ')}` }]
      : [],
  );
  const other = aside.flatMap((row) => {
    const numeral = printed.get(row.mention);
    if (numeral === undefined || numeral === row.printed) return [];
    const message = `invalid printed ${quote(row.printed)} in data/mentions.csv: the numeral is ${quote(numeral)}`;
    return [{ locator: row.mention, message }];
  });
  return [...unexplained, ...strangers, ...twice, ...other];
}

function quote(text: string): string {
  return JSON.stringify(text);
}
