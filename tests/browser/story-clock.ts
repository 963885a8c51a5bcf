/**
 * Runs in a page before its own scripts: frames wait until `pass` says that time has gone by, so a
 * change can be stopped at any moment and hundreds of them take seconds.
 */
export function holdFrames(): void {
  const waiting = new Map<number, FrameRequestCallback>();
  let last = 0;
  let now = 0;
  window.requestAnimationFrame = (frame) => {
    waiting.set(++last, frame);
    return last;
  };
  window.cancelAnimationFrame = (id) => {
    waiting.delete(id);
  };
  addEventListener('pass', (event) => {
    const { detail } = event as CustomEvent<number>;
    for (const end = now + detail; now < end; now += 20) {
      const frames = [...waiting.values()];
      waiting.clear();
      for (const frame of frames) frame(now);
    }
  });
}

/**
 * The shortest walk through every change from one of `count` steps to another, each once: it goes
 * out from each step to each later one, and back.
 */
export function everyChange(count: number): number[] {
  const steps = Array.from({ length: count }, (_, i) => i);
  return [...steps.flatMap((i) => steps.slice(i + 1).flatMap((j) => [i, j])), 0];
}

/** A step to jump to, and how long to let time go by there. */
export interface Visit {
  readonly step: number;
  readonly pass: number;
}

/** Whether, for each visit, the drawings in the stage were then the step's own. */
export type Drawn = readonly boolean[];

/** Runs in a page with held frames: makes the visits one after another. */
export async function walk(visits: readonly Visit[]): Promise<Drawn> {
  const steps = [...document.querySelectorAll('[data-step]')];
  const stage = document.querySelector('[data-stage]');
  const drawings = (place?: Element | null): string =>
    [...(place?.querySelectorAll('svg[data-width]') ?? [])].map((svg) => svg.outerHTML).join('');
  const jump = (step?: Element): Promise<void> =>
    new Promise((resolve, reject) => {
      const name = step?.getAttribute('data-step') ?? '';
      const arrive = (): void => {
        if (stage?.getAttribute('data-active') !== name) return;
        clearTimeout(patience);
        observer.disconnect();
        resolve();
      };
      const patience = setTimeout(() => {
        reject(new Error(`the stage never shows ${name}`));
      }, 60_000);
      const observer = new MutationObserver(arrive);
      if (stage) observer.observe(stage, { attributeFilter: ['data-active'] });
      step?.scrollIntoView({ behavior: 'instant' });
      arrive();
    });
  const drawn: boolean[] = [];
  for (const visit of visits) {
    const step = steps[visit.step];
    await jump(step);
    dispatchEvent(new CustomEvent('pass', { detail: visit.pass }));
    drawn.push(drawings(stage) === drawings(step?.querySelector('[data-figure]')));
  }
  return drawn;
}
