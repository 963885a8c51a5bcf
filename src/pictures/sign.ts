import type { Sign } from '../charts/sign.ts';

/** The shape that stands for a sign in a legend. */
export interface SignShape {
  readonly name: 'circle' | 'path';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** The side of the square that every shape is drawn in, in px. */
export const signSize = 18;

const more: SignShape = {
  name: 'path',
  attributes: { d: 'M6,3.5l5,5.5l-5,5.5', 'stroke-width': 2 },
};
const less: SignShape = {
  name: 'path',
  attributes: { d: 'M12,3.5l-5,5.5l5,5.5', 'stroke-width': 2 },
};
const hatched =
  'M3,9a6,6 0 1,0 12,0a6,6 0 1,0 -12,0M3.2,10.8L10.8,3.2M4.8,13.2L13.2,4.8M7.2,14.8L14.8,7.2';
const red = 'var(--red)';

/**
 * How each sign looks in a legend, within a square of `signSize` that is stroked in its colour and
 * not filled.
 */
export const signShapes: Readonly<Record<Sign, SignShape>> = {
  target: { name: 'circle', attributes: { cx: 9, cy: 9, r: 5.5, 'stroke-width': 2.5 } },
  reported: {
    name: 'circle',
    attributes: { cx: 9, cy: 9, r: 6.5, fill: 'currentColor', stroke: 'none' },
  },
  baseline: { name: 'path', attributes: { d: 'M9,1V17', 'stroke-width': 3 } },
  projection: { name: 'path', attributes: { d: hatched, 'stroke-width': 1.4 } },
  rule: {
    name: 'circle',
    attributes: { cx: 9, cy: 9, r: 3, fill: 'currentColor', stroke: 'none' },
  },
  'at-least': more,
  'more-than': more,
  'at-most': less,
  'less-than': less,
  band: { name: 'path', attributes: { d: 'M0,9H18', 'stroke-width': 12, 'stroke-opacity': 0.25 } },
  answer: { name: 'path', attributes: { d: 'M1,4H9V14H17', stroke: red, 'stroke-width': 1.5 } },
  correction: { name: 'path', attributes: { d: 'M1,11L17,7', stroke: red, 'stroke-width': 1.5 } },
  ours: { name: 'path', attributes: { d: 'M0,9H18', stroke: red, 'stroke-dasharray': '4 3' } },
};
