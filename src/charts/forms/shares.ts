import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import { isCompared } from '../grammar/colour.ts';
import { lined } from '../grammar/lined.ts';
import { headRule, heading } from '../grammar/paper.ts';
import { furniture, inks } from '../grammar/tokens.ts';
import { placeColour, type Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { documentsOf, type Told } from './documents.ts';
import { cells } from './shares-cells.ts';

export interface Shares {
  /** Over the left ends of the bars, and over the right ends. */
  readonly headings: readonly [Text, Text];
  /** Said of a document over the right end of its bar. */
  readonly count: (document: string) => Text;
}

/** Where the name and the bar stand from the top of a line, and how large they are; in px. */
const places = {
  wide: { head: 32, name: 34, bar: 48, height: 32, size: 17, count: 25, foot: 6 },
  narrow: { head: 20, name: 14, bar: 21, height: 16, size: 12, count: 12, foot: 4 },
} as const;

function slotFor(lines: number, { width }: Pen): number {
  return width === 'narrow' ? 48 : Math.max(84, Math.min(96, 460 / lines));
}

/** Documents as bars of equal length, oldest on top, with a cell for each figure. */
export function shares(spec: Shares): (pen: Pen) => Drawing {
  return (pen) => {
    const { head, foot, bar: insetTop, height } = places[pen.width];
    const told = documentsOf(pen);
    const lines = told.length;
    const slot = slotFor(lines, pen);
    const insetBottom = slot - insetTop - height;
    const right = widths[pen.width];
    const [from, to] = spec.headings;
    const marks = [
      Plot.ruleY(range(1, lines), { stroke: inks.feint, ...furniture }),
      headRule(head, pen.width),
      heading(pen.say(from), [0, head - 9], pen.small),
      heading(pen.say(to), [right, head - 9], pen.small, 'end'),
      ...named(told, spec, pen),
      ...told.flatMap(({ figures }, line) =>
        cells(ordered(figures, pen), line, { insetTop, insetBottom }, pen),
      ),
    ];
    const x = { type: 'linear', domain: [0, 1] } as const;
    return lined({ lines, slot, head, foot, plot: [0, right], x }, marks, pen);
  };
}

/** Whose a document is, its day, and how much of it is a result. */
function named(told: readonly Told[], { count }: Shares, pen: Pen): Plot.Markish[] {
  const { name: dy, size, count: big } = places[pen.width];
  const name = ({ place }: Told): string => place?.name[pen.lang] ?? '';
  const at = { dy, lineAnchor: 'bottom', ...furniture } as const;
  const left = { ...at, frameAnchor: 'left', textAnchor: 'start' } as const;
  const right = { ...at, frameAnchor: 'right', textAnchor: 'end' } as const;
  const fill = ({ place }: Told): string => placeColour(pen.ledger, place?.id ?? null);
  const y = (_: Told, line: number): number => line;
  return [
    Plot.text(told, { ...left, y, text: name, fontSize: size, fill }),
    ...told.map((one, line) =>
      Plot.text([pen.day(one.document.published)], {
        ...left,
        y: [line],
        dx: pen.measure(name(one), size) + 8,
        fontSize: pen.small,
        fill: inks.muted,
      }),
    ),
    Plot.text(told, {
      ...right,
      y,
      text: ({ document }: Told) => pen.say(count(document.id)),
      fontSize: big,
      className: pen.width === 'wide' ? 'furniture serif' : 'furniture',
      fill,
    }),
  ];
}

/** The statuses from the left. */
const order = ['target', 'projection', 'baseline', 'rule', 'definition', 'reported'];

/** The figures in the order of their cells; what no place is compared by comes first in each status. */
function ordered(figures: readonly Figure[], pen: Pen): Figure[] {
  const near = (figure: Figure): number => Number(isCompared(figure, pen));
  const rank = ({ status }: Figure): number => order.indexOf(status);
  return figures.toSorted((a, b) => rank(a) - rank(b) || near(a) - near(b));
}
