import { morph } from './morph.ts';

/** The place where one chart stands while the text moves. */
export interface Stage {
  /** Shows a copy of a step's figure, moved into place unless it shall be there at once. */
  show(figure: Element, atOnce: boolean): void;
}

/** Makes a stage of an empty element. */
export function createStage(box: Element): Stage {
  let stop = (): void => undefined;
  /** Says that the drawing stands still. */
  const drawn = (): void => {
    box.removeAttribute('data-moving');
    box.dispatchEvent(new Event('drawn', { bubbles: true }));
  };
  return {
    show(figure, atOnce) {
      stop();
      box.removeAttribute('data-moving');
      const copy = copyOf(figure);
      const shown = drawings(box).find((svg) => svg.getClientRects().length > 0);
      const target = drawings(copy).find((svg) => widthOf(svg) === widthOf(shown));
      if (atOnce || !shown || !target) {
        box.replaceChildren(copy);
        drawn();
        return;
      }
      const change = morph(shown, target);
      target.replaceWith(change.svg);
      box.replaceChildren(copy);
      box.setAttribute('data-moving', '');
      stop = play((elapsed) => {
        const more = change.frame(elapsed);
        if (!more) {
          change.end();
          drawn();
        }
        return more;
      });
    },
  };
}

function drawings(box: Element): SVGSVGElement[] {
  return [...box.querySelectorAll<SVGSVGElement>('svg[data-width]')];
}

const widthOf = (svg?: Element): string | null | undefined => svg?.getAttribute('data-width');

/** A copy that can be swapped at any time: no ids to clash, nothing that could hold the focus. */
function copyOf(figure: Element): Element {
  const copy = figure.cloneNode(true) as Element;
  for (const tools of copy.querySelectorAll('.figure-tools')) tools.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(wordsOf(link));
  for (const node of [copy, ...copy.querySelectorAll('[id], [tabindex]')]) {
    node.removeAttribute('id');
    node.removeAttribute('tabindex');
  }
  return copy;
}

/** A link's words: still open to a pointer that asks where a number comes from. */
function wordsOf(link: HTMLElement): Element {
  const words = document.createElement('span');
  words.append(...link.childNodes);
  words.className = link.className;
  const { trace } = link.dataset;
  if (trace !== undefined) words.dataset.trace = trace;
  return words;
}

/** Calls `draw` every frame until it returns false; returns the way to stop it. */
function play(draw: (elapsed: number) => boolean): () => void {
  let start: number | undefined;
  const tick = (now: number): void => {
    start ??= now;
    if (draw(now - start)) frame = requestAnimationFrame(tick);
  };
  let frame = requestAnimationFrame(tick);
  return () => {
    cancelAnimationFrame(frame);
  };
}
