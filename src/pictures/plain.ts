import { copyOf } from '../charts/dom.ts';
import { advance } from '../charts/text/measure.ts';
import { linesAt, sizeOf } from '../charts/text/texts.ts';

/**
 * Rewrites the texts of a picture, in place, so that a program without our faces, or with little of
 * SVG, still shows them. Each line is a text of its own. A halo is a text of its own under the
 * letters, for not every program paints a stroke before the fill. And each line says how much room
 * it has, so that a wider face is set closer and runs into nothing.
 */
export function plainTexts(tree: Element): void {
  for (const text of [...tree.querySelectorAll('text')]) {
    const size = sizeOf(text);
    const lines = linesAt(text, size).map(({ line, x, y }) => {
      const words = line.textContent;
      const alone = copyOf(text);
      alone.replaceChildren(words);
      for (const name of ['dx', 'dy']) alone.removeAttribute(name);
      alone.setAttribute('x', tenth(x));
      alone.setAttribute('y', tenth(y));
      const room = advance(words, size, text.classList.contains('serif') ? 'serif' : 'sans');
      if (room !== undefined && room > 0) {
        alone.setAttribute('textLength', tenth(room));
        alone.setAttribute('lengthAdjust', 'spacingAndGlyphs');
      }
      return alone;
    });
    // All halos first: that of a second line would cut into the letters of the first.
    const halos = text.hasAttribute('stroke') ? lines.map(haloOf) : [];
    for (const line of lines) for (const name of stroked) line.removeAttribute(name);
    text.replaceWith(...halos, ...lines);
  }
}

const stroked = ['stroke', 'stroke-width', 'stroke-linejoin', 'stroke-miterlimit'] as const;

/** What lies under a line of text: its letters once more, broad, in the colour of the paper. */
function haloOf(line: Element): Element {
  const halo = copyOf(line);
  halo.removeAttribute('data-key');
  halo.setAttribute('fill', line.getAttribute('stroke') ?? 'none');
  halo.setAttribute('stroke-linejoin', 'round');
  halo.setAttribute('data-halo', '');
  return halo;
}

function tenth(px: number): string {
  return String(Number(px.toFixed(1)));
}
