import type { Bound, Figure, Status } from '../data/schema/figures.ts';

/**
 * The signs of the grammar, in the order a legend explains them: how a figure's status looks, where
 * its bound points, then what charts add of their own.
 */
export const signs = [
  'target',
  'reported',
  'baseline',
  'projection',
  'rule',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'band',
  'answer',
  'ours',
  'correction',
] as const;

/** What a drawn sign means; a mark carries it as `data-sign`, a legend item as `data-legend`. */
export type Sign = (typeof signs)[number];

/** The sign of a status: a rule and a definition look alike. */
function signOf(status: Status): Sign {
  return status === 'definition' ? 'rule' : status;
}

const chevrons: Readonly<Record<Bound, Sign | undefined>> = {
  exact: undefined,
  about: undefined,
  nearly: undefined,
  'at-least': 'at-least',
  'more-than': 'more-than',
  'at-most': 'at-most',
  'less-than': 'less-than',
};

/** The sign that a mark's key tells by itself: of a figure, its bound, or a difference. */
function signOfKey(key: string, figures: ReadonlyMap<string, Figure>): Sign | undefined {
  const [id = '', role] = key.split(':');
  if (role === 'band') return 'band';
  const figure = figures.get(id);
  if (figure === undefined) return undefined;
  if (role === undefined) return signOf(figure.status);
  return role === 'bound' ? chevrons[figure.bound] : undefined;
}

/**
 * Writes `data-sign` on every shape that is a sign, in place, and returns the signs there are, in
 * the order of a legend. Where a group's marks are all one sign, the group says it for them.
 */
export function signed(svg: Element, figures: ReadonlyMap<string, Figure>): readonly Sign[] {
  for (const shape of svg.querySelectorAll('[data-key]:not([data-sign])')) {
    if (shape.localName === 'text') continue;
    const sign = signOfKey(shape.getAttribute('data-key') ?? '', figures);
    if (sign !== undefined) shape.setAttribute('data-sign', sign);
  }
  for (const group of svg.querySelectorAll('g.keep')) gather(group);
  return signs.filter((sign) => svg.querySelector(`[data-sign="${sign}"]`) !== null);
}

function gather(group: Element): void {
  const [sign, ...others] = new Set(
    Array.from(group.children, (mark) => mark.getAttribute('data-sign')),
  );
  if (typeof sign !== 'string' || others.length > 0) return;
  for (const mark of group.children) mark.removeAttribute('data-sign');
  group.setAttribute('data-sign', sign);
}
