import { svgDocument } from '../dom.ts';
import { measure } from './measure.ts';

/**
 * Notes on every line of text how wide it was measured, so that a page without our faces squeezes
 * its own into the same room. For embeds, which load no font.
 */
export function fitText(svg: string): string {
  const document = svgDocument(svg);
  for (const text of document.querySelectorAll('text')) {
    const size = Number(text.getAttribute('font-size'));
    const face = text.classList.contains('serif') ? 'serif' : 'sans';
    const spans = [...text.querySelectorAll('tspan')];
    for (const line of spans.length > 0 ? spans : [text]) {
      const room = measure(line.textContent, size, face);
      if (!/[A-Za-z0-9]/.test(line.textContent)) continue;
      line.setAttribute('textLength', room.toFixed(1));
      line.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    }
  }
  return document.documentElement.outerHTML;
}
