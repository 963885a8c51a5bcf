import * as Plot from '@observablehq/plot';
import { pairs } from 'd3';
import type { Text } from '../../i18n/lang.ts';
import { halo, keyed, oneLine, partOf, stems } from '../grammar/marks.ts';
import { bounds, signs } from '../grammar/signs.ts';
import { band, ours, strokes } from '../grammar/tokens.ts';
import { linkKey, type Role } from '../keys.ts';
import { dotOf, place, type Dot, type Layer } from './field.ts';

/** The signs of figures, each at its time and value, with the chevrons of their bounds. */
export function signed(ids: readonly string[]): Layer {
  return (field, pen) => {
    const dots = ids.map((id) => dotOf(id, field, pen));
    const at = { ...place, along: 'y' } as const;
    return [...signs(dots, at, pen), ...bounds(dots, at, pen)];
  };
}

/** A figure's value carried on to the end of the time. */
export function carried(id: string, role: Role = 'reference', isDashed = false): Layer {
  return (field, pen) => {
    const dot = dotOf(id, field, pen);
    return [
      Plot.ruleY([dot], {
        y: 'value',
        x1: 'when',
        x2: [field.ends[1]],
        ...(isDashed ? ours : {}),
        stroke: pen.colour(dot.figure),
        strokeWidth: strokes.promise,
        render: partOf([dot], role),
      }),
    ];
  };
}

/** Years as stairs: a tread for each, as wide as its column. */
export function stairs(ids: readonly string[]): Layer {
  return (field, pen) => {
    const dots = ids.map((id) => dotOf(id, field, pen));
    const [first, last] = [dots[0], dots.at(-1)];
    if (first === undefined || last === undefined) return [];
    const start = { ...first, when: Number(first.when) - 0.5 };
    const end = { ...last, when: Number(last.when) + 0.5 };
    return [
      Plot.line([start, ...dots, end], {
        ...place,
        curve: 'step',
        stroke: pen.colour(first.figure),
        strokeWidth: strokes.promise,
        render: oneLine(linkKey(first.figure.id, last.figure.id)),
      }),
    ];
  };
}

/** A pale band over the years after a level, from it to another figure's value; named under it. */
export function room(level: string, limit: string, text: Text): Layer {
  return (field, pen) => {
    const [from, to] = [dotOf(level, field, pen), dotOf(limit, field, pen)];
    const after: Dot = { ...from, when: Number(from.when) + 0.5 };
    const fill = pen.colour(from.figure);
    const wide = pen.width === 'wide';
    return [
      Plot.rect([after], {
        x1: 'when',
        x2: [field.ends[1]],
        y1: 'value',
        y2: [to.value],
        fill,
        fillOpacity: band.opacity,
        render: keyed([after], () => linkKey(level, limit, 'band')),
      }),
      Plot.text([after], {
        ...place,
        ...halo,
        text: [pen.say(text)],
        fill,
        fontSize: pen.text + (wide ? 4 : 0),
        textAnchor: 'start',
        lineAnchor: 'top',
        dx: 4,
        dy: wide ? 14 : 10,
        render: keyed([after], () => linkKey(level, limit, 'note')),
      }),
    ];
  };
}

/** A thin line up to a figure from the foot of its scale. */
export function stemmed(id: string): Layer {
  return (field, pen) => {
    const y = { y1: field.floor, y2: 'value' };
    return [stems([dotOf(id, field, pen)], { x: 'when', ...y }, pen)];
  };
}

type DotPair = readonly [Dot, Dot];

/** Promises joined one to the next, a line for each two. */
export function joined(ids: readonly string[]): Layer {
  return (field, pen) => {
    const links = pairs(ids.map((id) => dotOf(id, field, pen)));
    return [
      Plot.link(links, {
        x1: ([from]: DotPair) => from.when,
        y1: ([from]: DotPair) => from.value,
        x2: ([, to]: DotPair) => to.when,
        y2: ([, to]: DotPair) => to.value,
        stroke: ([from]: DotPair) => pen.colour(from.figure),
        strokeWidth: strokes.promise,
        render: keyed(links, ([from, to]) => linkKey(from.figure.id, to.figure.id)),
      }),
    ];
  };
}

/** A straight line of our own through points, dashed in red. */
export function ourLine(key: string, dots: readonly Dot[]): Plot.Markish {
  const render = oneLine(key, 'ours');
  return Plot.line(dots, { ...place, ...ours, strokeWidth: strokes.promise, render });
}
