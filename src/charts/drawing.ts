import * as Plot from '@observablehq/plot';
import { clean } from './clean.ts';
import { signed, type Sign } from './sign.ts';
import { textsIn, type DrawnText } from './text/texts.ts';
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

/** A finished drawing: what is in it, so that nobody reads its markup to know, and the markup. */
export interface Drawn {
  readonly width: Width;
  readonly height: number;
  /** The key of every mark, in order. */
  readonly keys: readonly string[];
  /** The signs it uses, in the order of a legend. */
  readonly signs: readonly Sign[];
  readonly texts: readonly DrawnText[];
  /** Where the head rule lies, from the top; null where there is none. */
  readonly head: number | null;
  /** The drawing itself: as markup, which takes a tenth of the room that its tree does. */
  readonly svg: string;
}

/** Makes an SVG document of markup: a browser and a build each have their own way. */
export type DocumentOf = (markup: string) => Document;

/**
 * Draws with Observable Plot, cleans the result and says what is in it, in px. `figures` are those
 * that a mark may stand for.
 * The root is `role="img"` with `label`, and everything inside is hidden from assistive technology.
 * @throws when Plot warns, or when the drawing breaks a rule of `clean`.
 */
export function drawIn(
  documentOf: DocumentOf,
  drawing: Drawing,
  width: Width,
  label: string,
  figures: readonly Figure[],
): Drawn {
  const { height, marks } = drawing;
  const frame: Frame = drawing.frame ?? {
    x: { axis: null, domain: [0, widths[width]], range: [0, widths[width]] },
    y: { axis: null, domain: [0, height], range: [0, height] },
  };
  const plot = strictly(() =>
    Plot.plot({
      document: documentOf('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      width: widths[width],
      height,
      margin: 0,
      color: { type: 'identity' },
      symbol: { type: 'identity' },
      ...frame,
      marks: [...marks],
    }),
  );
  const head = headOf(plot);
  clean(plot);
  const signs = signed(plot, new Map(figures.map((figure) => [figure.id, figure])));
  const keys = Array.from(
    plot.querySelectorAll('[data-key]'),
    (mark) => mark.getAttribute('data-key') ?? '',
  );
  const root = documentOf(
    `<svg xmlns="http://www.w3.org/2000/svg" class="${width}" data-width="${width}" viewBox="0 0 ${widths[width]} ${height}" role="img" aria-label=""><g aria-hidden="true" fill="currentColor" text-anchor="middle"></g></svg>`,
  ).documentElement;
  root.setAttribute('aria-label', label);
  root.firstElementChild?.append(...plot.childNodes);
  const texts = textsIn(root);
  return { width, height, keys, signs, texts, head, svg: root.outerHTML };
}

/** Takes note of the head rule, which `grammar/paper.ts` marks, and takes the note off it. */
function headOf(svg: Element): number | null {
  const rule = svg.querySelector('[data-head]');
  if (rule === null) return null;
  const at = Number(rule.getAttribute('data-head'));
  rule.removeAttribute('data-head');
  return at;
}
