declare global {
  interface Window {
    /** What a page has shown so far: ms since it was asked for, and sums. */
    benched: { charts: number; largest: number; shift: number; tasks: [at: number, ms: number][] };
  }
}

/** Takes note, in the page and before its own scripts, of what a reader would see and when. */
export function watchPage(): void {
  const seen: Window['benched'] = { charts: 0, largest: 0, shift: 0, tasks: [] };
  window.benched = seen;
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  observe('layout-shift', (entry) => {
    if ('value' in entry) seen.shift += Number(entry.value);
  });
  // Paint timing does not know inline SVG. A frame is not begun before the page may be painted, and
  // a message is not answered before the frame is done.
  const channel = new MessageChannel();
  channel.port1.onmessage = () => (seen.charts ||= performance.now());
  const look = (): void => {
    const marks = document.querySelectorAll('svg[data-width] [data-key]');
    if ([...marks].some((mark) => mark.getClientRects().length > 0)) channel.port2.postMessage('');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Walks through all steps of a story and gives the longest wait for a frame, in ms. */
export async function walkSteps(): Promise<number> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  let worst = 0;
  for (const step of document.querySelectorAll('[data-step]')) {
    step.scrollIntoView({ behavior: 'instant', block: 'center' });
    const start = performance.now();
    for (let last = await frame(); last - start < 1000;) {
      const now = await frame();
      worst = Math.max(worst, now - last);
      last = now;
    }
  }
  return worst;
}
