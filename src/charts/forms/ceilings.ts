import * as Plot from '@observablehq/plot';
import { range, ticks, tickStep } from 'd3';
import type { Text } from '../../i18n/lang.ts';
import { lined } from '../grammar/lined.ts';
import { head, rules, spine } from '../grammar/paper.ts';
import { valuesOf } from '../grammar/scale.ts';
import { yearOf, yearsAcross } from '../grammar/time.ts';
import { furniture, inks } from '../grammar/tokens.ts';
import type { Pen } from '../pen.ts';
import { widths, type Drawing } from '../plot.ts';
import { ceilingMarks, meeting, places, type Placed, type Spot } from './ceiling-marks.ts';

/** A place's ceilings, year by year, after a level where it has one. */
export interface Panel {
  readonly figures: readonly string[];
  /** The ceiling whose number stands right of the spine, and what is said of it there. */
  readonly named: string;
  readonly under: Text;
}

/**
 * A panel a place: years across, a share up, on one scale that starts near the lowest and not at
 * zero. A state shows the first of them, and the others stay empty; two are joined in red in the
 * year of their named ceilings.
 */
export function ceilings(panels: readonly Panel[]): (shown: number) => (pen: Pen) => Drawing {
  return (shown) => (pen) => {
    const at = places[pen.width];
    const figures = panels.flatMap((panel) => panel.figures.map((id) => pen.figure(id)));
    const x = yearsAcross(figures.map(yearOf), at.plot, pen);
    const [low, high] = near(valuesOf(figures));
    const [floor, ceiling] = [1 - at.foot / at.panel, at.top / at.panel];
    const y = (nth: number, value: number): number =>
      nth + floor - ((value - low) / (high - low)) * (floor - ceiling);
    const placed = panels.slice(0, shown).map((panel, top): Placed => {
      const spot = (id: string): Spot => {
        const figure = pen.figure(id);
        return { figure, year: yearOf(figure), y: y(top, pen.number(figure)) };
      };
      const [spots, named] = [panel.figures.map(spot), spot(panel.named)];
      return { top, floor: top + floor, spots, named, under: panel.under };
    });
    const levels = panels.flatMap((_, nth) =>
      ticks(low, high, 3).map((rate) => ({ text: `${pen.tick(rate)}%`, y: y(nth, rate) })),
    );
    const years = x.ticks.map(({ value, text }) => ({ at: x.at(value), text }));
    const edges = range(1, panels.length + 1).map((nth) => at.head + nth * at.panel);
    const feint = { stroke: inks.feint, ...furniture };
    const marks = [
      Plot.ruleX(x.ticks, { x: 'value', ...feint }),
      Plot.ruleY(levels, { y: 'y', ...feint, insetRight: at.plot[1] - at.spine + 6 }),
      Plot.text(levels, {
        ...{ y: 'y', text: 'text', frameAnchor: 'left', textAnchor: 'end', dx: -5 },
        ...{ fontSize: pen.small, ...furniture },
      }),
      ...head(years, at.head, pen),
      rules(edges.map((edge) => `M0,${edge}H${widths[pen.width]}`).join(''), inks.rule),
      spine(at.spine, at.head + panels.length * at.panel + 2),
      ...placed.flatMap((panel) => ceilingMarks(panel, pen)),
      ...meeting(placed),
    ];
    const { plot, head: top, panel: slot } = at;
    return lined({ lines: panels.length, slot, head: top, plot, x: x.options }, marks, pen);
  };
}

/**
 * The round ends of a scale near these values: as far under the lowest as the highest is over it,
 * though not under zero; from zero where all are one value.
 */
function near(values: readonly number[]): readonly [low: number, high: number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const from = least === most ? 0 : Math.max(0, 2 * least - most);
  const step = tickStep(from, most, 1);
  return [Math.floor(from / step) * step, Math.ceil(most / step) * step];
}
