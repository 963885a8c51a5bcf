import type { SymbolImplementation } from '@observablehq/plot';
import { chevrons } from './tokens.ts';

/** Which way a scale runs: a tick stands across it, a chevron points along it. */
export type Along = 'x' | 'y';

type Path = readonly (readonly [x: number, y: number])[];

/** Lines through points around the mark's place, in px. */
function lines(...paths: readonly Path[]): SymbolImplementation {
  return {
    draw(context) {
      for (const [start, ...rest] of paths) {
        if (start === undefined) continue;
        context.moveTo(...start);
        for (const point of rest) context.lineTo(...point);
      }
    },
  };
}

/** The same points with x and y in place of one another, where the scale runs up. */
const turned = (path: Path, along: Along): Path =>
  along === 'x' ? path : path.map(([x, y]) => [y, -x]);

const stroke = (x: number, half: number): Path => [
  [x, -half],
  [x, half],
];

/** A tick across the scale: a level. */
export function tick(half: number, along: Along): SymbolImplementation {
  return lines(turned(stroke(0, half), along));
}

/** Ticks across a scale that runs along x, so far from the mark's place. */
export function ticks(half: number, offsets: readonly number[]): SymbolImplementation {
  return lines(...offsets.map((x) => stroke(x, half)));
}

/** An open angle towards more, or towards less. */
export function chevron(way: 1 | -1, along: Along): SymbolImplementation {
  const { span, depth } = chevrons;
  const angle = [-1, 0, 1].map((end) => [(end === 0 ? depth : -depth) * way, end * span] as const);
  return lines(turned(angle, along));
}

/** A ring with strokes at 45° in it. */
export function hatched(r: number): SymbolImplementation {
  const strokes = [-0.5, 0, 0.5].map((share): Path => {
    const [off, half] = [(share * r) / Math.SQRT2, (r * Math.sqrt(1 - share ** 2)) / Math.SQRT2];
    return [
      [off - half, off + half],
      [off + half, off - half],
    ];
  });
  return {
    draw(context, size) {
      context.moveTo(r, 0);
      context.arc(0, 0, r, 0, 2 * Math.PI);
      lines(...strokes).draw(context, size);
    },
  };
}

/** A stroke through words of this width, from where they begin. */
export function strike(width: number): SymbolImplementation {
  return lines([
    [-1, 1],
    [width + 1, -1],
  ]);
}

/** So many discs in columns of this height, a step apart in px, around the middle of the first. */
export function discs(
  count: number,
  { high, step, r }: { readonly high: number; readonly step: number; readonly r: number },
): SymbolImplementation {
  return {
    draw(context) {
      for (let nth = 0; nth < count; nth++) {
        const x = Math.floor(nth / high) * step;
        const y = ((nth % high) - (high - 1) / 2) * step;
        context.moveTo(x + r, y);
        context.arc(x, y, r, 0, 2 * Math.PI);
      }
    },
  };
}
