import type { Asked } from './engine.ts';

/** An `iframe` as a driver holds it. */
interface Held<Frame> {
  readonly evaluate: (act: (element: Element) => void) => Promise<unknown>;
  readonly contentFrame: () => Promise<Frame | null>;
}

/** The frames of a page, each first brought near the window, so that a lazy one loads, unless `unseen`. */
export async function framesOf<Frame>(
  elements: readonly Held<Frame>[],
  ask: (frame: Frame) => Asked,
  unseen: boolean,
): Promise<readonly Asked[]> {
  const found: Asked[] = [];
  for (const element of elements) {
    if (!unseen)
      await element.evaluate((frame) => {
        frame.scrollIntoView();
      });
    const frame = await element.contentFrame();
    if (frame !== null) found.push(ask(frame));
  }
  return found;
}
