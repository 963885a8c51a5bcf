/** An attribute's value at a share of the way, 0 to 1. */
export type Tween = (share: number) => string;

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const ARC = /a([^a-z]*)/gi;
const STILL = /^(data-.*|class|fill|stroke)$/;

/** Whether an attribute may hold a place or a size; names, colours and classes never move. */
export function isMoving(attribute: string): boolean {
  return !STILL.test(attribute);
}

/** What is left of a value when its numbers are taken out; an arc's two flags are kept. */
export function shape(value: string): string {
  const flags = (_: string, args: string): string =>
    'a' +
    (args.match(NUMBER) ?? [])
      .map((n, i) => (i % 7 === 3 || i % 7 === 4 ? `f${+n ? 'y' : 'n'}` : n))
      .join();
  return value.replace(ARC, flags).replace(NUMBER, '0');
}

/**
 * The way from one value to another, number by number, or null where their shapes differ.
 * d3-interpolate does the same, but brings d3-color: 4 kB for these lines.
 */
export function tween(from: string, to: string): Tween | null {
  if (shape(from) !== shape(to)) return null;
  const starts = from.match(NUMBER)?.map(Number) ?? [];
  return (share) => {
    let i = 0;
    return to.replace(NUMBER, (end) => {
      const start = starts[i++] ?? 0;
      return String(Math.round((start + (Number(end) - start) * share) * 100) / 100);
    });
  };
}

/** Near cubic-bezier(.3, 0, .1, 1): off at once, long in settling. */
export function ease(share: number): number {
  const s = share ** 0.54;
  return s < 0.5 ? 4 * s ** 3 : 1 - 4 * (1 - s) ** 3;
}
