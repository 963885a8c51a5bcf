import * as Plot from '@observablehq/plot';
import { clean } from './clean.ts';
import { svgDocument } from './dom.ts';
import { signed, type Sign } from './sign.ts';
import type { Figure } from '../data/schema/figures.ts';

/** The two container widths every chart is drawn at, in px of drawing. */
export const widths = { narrow: 288, wide: 680 } as const;

export type Width = keyof typeof widths;

/** The margins and scales of a drawing whose marks stand in the units of their data. */
export type Frame = Pick<
  Plot.PlotOptions,
  'marginTop' | 'marginRight' | 'marginBottom' | 'marginLeft' | 'x' | 'y' | 'fx' | 'fy'
>;

/**
 * What a state hands to Plot: marks, and the frame they stand in; without one they stand in px of
 * the drawing. A form says every domain aloud; none is inferred, so two states share them.
 */
export interface Drawing {
  readonly height: number;
  readonly frame?: Frame;
  readonly marks: readonly Plot.Markish[];
}

/** Runs `task`, and throws if anything it calls warns. */
function strictly<T>(task: () => T): T {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (...parts: readonly unknown[]): void => void warnings.push(parts.join(' '));
  try {
    return task();
  } finally {
    console.warn = warn;
    if (warnings.length > 0) throw new Error(`Plot warns: ${warnings.join('; ')}`);
  }
}

/** A finished drawing: its markup, its height in px, the key of every mark, and the signs it uses. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
  readonly keys: readonly string[];
  readonly signs: readonly Sign[];
}

/**
 * Draws with Observable Plot, cleans the result and says what is in it. `figures` are those that a
 * mark may stand for.
 * The root is `role="img"` with `label`, and everything inside is hidden from assistive technology.
 * @throws when Plot warns, or when the drawing breaks a rule of `clean`.
 */
export function draw(
  drawing: Drawing,
  width: Width,
  label: string,
  figures: readonly Figure[] = [],
): Drawn {
  const { height, marks } = drawing;
  const frame: Frame = drawing.frame ?? {
    x: { axis: null, domain: [0, widths[width]], range: [0, widths[width]] },
    y: { axis: null, domain: [0, height], range: [0, height] },
  };
  const svg = strictly(() =>
    Plot.plot({
      document: svgDocument(),
      width: widths[width],
      height,
      margin: 0,
      color: { type: 'identity' },
      symbol: { type: 'identity' },
      ...frame,
      marks: [...marks],
    }),
  );
  clean(svg);
  const signs = signed(svg, new Map(figures.map((figure) => [figure.id, figure])));
  const keys = Array.from(
    svg.querySelectorAll('[data-key]'),
    (mark) => mark.getAttribute('data-key') ?? '',
  );
  const root = svgDocument(
    `<svg xmlns="http://www.w3.org/2000/svg" class="${width}" data-width="${width}" viewBox="0 0 ${widths[width]} ${height}" role="img" aria-label=""><g aria-hidden="true" fill="currentColor" text-anchor="middle"></g></svg>`,
  ).documentElement;
  root.setAttribute('aria-label', label);
  root.firstElementChild?.append(...svg.childNodes);
  return { svg: root.outerHTML, height, keys, signs };
}
