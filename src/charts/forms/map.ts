import type { Text } from '../../i18n/lang.ts';
import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';
import { city, province, radiusOf, type Count } from './map-counts.ts';
import { groundOf, home } from './map-ground.ts';
import { under, unstated } from './map-unstated.ts';

/** Where people of one origin are counted. */
export interface Spec {
  /** The place they come from, where nobody is counted. */
  readonly home: { readonly place: string; readonly note: Text };
  /** A count on a point, and a part of it. */
  readonly city: { readonly figure: string; readonly part: Count };
  /** Counts of a province, under its name. */
  readonly province: { readonly name: Text; readonly counts: readonly Count[] };
  /** Counts that no place is told of. */
  readonly unstated: { readonly title: Text; readonly counts: readonly Count[] };
}

/**
 * A schematic of places by their coordinates, with people as discs. A state shows some of the
 * figures; what it leaves out keeps its room.
 */
export function map(spec: Spec): (shown: readonly string[]) => (pen: Pen) => Drawing {
  const { part, figure } = spec.city;
  const counts = [...spec.province.counts, ...spec.unstated.counts];
  const ids = [figure, part.figure, ...counts.map((count) => count.figure)];
  return (shown) => (pen) => {
    const figures = ids.map((id) => pen.figure(id));
    const from = pen.ledger.place(spec.home.place);
    const places = figures.flatMap(({ place }) => (place === null ? [] : pen.ledger.place(place)));
    const ground = groundOf([from, ...places], pen);
    const radius = radiusOf(figures, pen);
    const { height: room } = under[pen.width];
    const height = ground.bottom + room;
    const isShown = (count: Count): boolean => shown.includes(count.figure);
    const { name, counts: there } = spec.province;
    const { title, counts: nowhere } = spec.unstated;
    return {
      height,
      frame: { ...ground.frame, marginBottom: height - ground.low },
      marks: [
        ...ground.marks,
        ...home(from, pen.say(spec.home.note), pen),
        ...city(figure, part, radius, pen),
        ...province(pen.say(name), there.filter(isShown), radius, pen),
        ...unstated(title, nowhere.filter(isShown), ground, radius, pen),
      ],
    };
  };
}
