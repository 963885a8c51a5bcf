import { treeOf } from '../dom.ts';
import type { Drawn } from '../plot.ts';
import { linesOf } from './texts.ts';

/**
 * A drawing that says of every line of text how wide it was measured, so that a page without our
 * faces squeezes its own into the same room. For embeds, which load no font and move nothing: what
 * only the moving of drawings reads is left out.
 */
export function fitText({ svg, texts }: Drawn): string {
  const fitted = treeOf(svg);
  const lines = [...fitted.querySelectorAll('text')].flatMap(linesOf);
  texts.forEach(({ text, box }, nth) => {
    if (!/[A-Za-z0-9]/.test(text)) return;
    lines[nth]?.setAttribute('textLength', box.width.toFixed(1));
    lines[nth]?.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  });
  for (const part of fitted.querySelectorAll('.furniture, .keep')) {
    part.classList.remove('furniture', 'keep');
    if (part.classList.length === 0) part.removeAttribute('class');
  }
  return fitted.outerHTML;
}
