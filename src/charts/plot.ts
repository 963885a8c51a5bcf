import type { Figure } from '../data/schema/figures.ts';
import { svgDocument } from './dom.ts';
import { drawIn, type Drawing, type Drawn, type Width } from './drawing.ts';

export { widths, type Drawing, type Drawn, type Frame, type Width } from './drawing.ts';

/** Draws outside a browser, as `drawIn` says. */
export function draw(
  drawing: Drawing,
  width: Width,
  label: string,
  figures: readonly Figure[] = [],
): Drawn {
  return drawIn(svgDocument, drawing, width, label, figures);
}
