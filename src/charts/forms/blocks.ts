import * as Plot from '@observablehq/plot';
import { utcYear } from 'd3';
import { keyed } from '../grammar/marks.ts';
import { dayOf } from '../grammar/time.ts';
import { band } from '../grammar/tokens.ts';
import { partKey, type Role } from '../keys.ts';
import type { Layer } from './field.ts';

/** The names of the first, second and third block. */
const roles: readonly Role[] = ['span', 'limit', 'rest'];

/**
 * A flow as it is promised: the same again in each year of its period, a pale block each.
 * @throws where the period has no start, or more years than there are names.
 */
export function blocks(id: string): Layer {
  return (field, pen) => {
    const figure = pen.figure(id);
    if (figure.period?.start == null) throw new Error(`missing start of the period: ${id}`);
    const [start, end] = [new Date(figure.period.start), dayOf(figure)];
    const parts = utcYear.range(utcYear.floor(start), end).map((year, nth) => {
      const role = roles[nth];
      if (role === undefined)
        throw new Error(`invalid period: ${id} has more than ${roles.length} years`);
      const from = year.getUTCFullYear() - 0.5;
      return {
        ...field.dot(figure),
        role,
        from: from + (nth === 0 ? passed(start) : 0),
        to: from + 1,
      };
    });
    return [
      Plot.rect(parts, {
        x1: 'from',
        x2: 'to',
        y1: field.floor,
        y2: 'value',
        insetLeft: 2,
        insetRight: 2,
        fill: pen.colour(figure),
        fillOpacity: band.opacity,
        render: keyed(parts, ({ role }) => partKey(id, role)),
      }),
    ];
  };
}

/** How much of its year has passed when a day begins. */
function passed(day: Date): number {
  const year = utcYear.floor(day);
  return (Number(day) - Number(year)) / (Number(utcYear.offset(year, 1)) - Number(year));
}
