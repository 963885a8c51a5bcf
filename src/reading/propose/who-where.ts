import type { Known, KnownIndicator, KnownPlace } from './known.ts';
import type { Near } from './near.ts';

/** What stands after the name of a place where it says who somebody is, or how a place ranks. */
const aside = /^(?:籍|前|第|首)/;

/**
 * Where a number is counted: the place its clause names, for 全省 the province of the document's
 * own place, else that place. Null where neither is known.
 */
export function placeOf(
  { before }: Near,
  places: readonly KnownPlace[],
  home: KnownPlace | null,
): KnownPlace | null {
  const above = (kind: KnownPlace['kind']): KnownPlace | null => {
    let place = home;
    while (place && place.kind !== kind) {
      const { partOf } = place;
      place = places.find(({ id }) => id === partOf) ?? null;
    }
    return place;
  };
  const spots = [
    // 全国 before a number mostly says how it ranks, not that the whole country is counted.
    ...places
      .filter(({ kind }) => kind !== 'country')
      .map((place) => ({ at: lastOf(before, place.name), place })),
    { at: lastOf(before, '全省'), place: above('province') },
    ...['全市', '全区', '全县'].map((name) => ({ at: lastOf(before, name), place: home })),
  ].filter(({ at }) => at >= 0);
  return spots.toSorted((a, b) => b.at - a.at)[0]?.place ?? home;
}

/** The place that the head of a text names, the smallest; null where it names none that is known. */
export function homeOf(head: string, places: readonly KnownPlace[]): KnownPlace | null {
  const order = ['district', 'city', 'province', 'country'];
  return (
    places
      .filter(({ name, kind }) => kind !== 'country' && head.includes(name))
      .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0] ?? null
  );
}

/** The id of the group that the words name, where only some are counted; empty otherwise. */
export function groupOf(
  { before, after, sentence }: Near,
  indicator: KnownIndicator | null,
  { groups }: Known,
): string {
  if (!indicator) return '';
  const named = groups
    .filter(({ name }) => `${sentence}${after}${before}`.includes(name.replace(/[“”]/g, '')))
    .toSorted((a, b) => b.name.length - a.name.length);
  const used = named.find(({ id }) => indicator.groups.includes(id));
  // What the indicator's own name says of whom it counts is no group of it.
  const other = named.find(({ name }) => before.includes(name) && !indicator.name.includes(name));
  const free = indicator.groups.length === 0 ? other : undefined;
  return (used ?? free)?.id ?? '';
}

function lastOf(text: string, name: string): number {
  let at = text.lastIndexOf(name);
  while (at >= 0 && aside.test(text.slice(at + name.length))) {
    at = at === 0 ? -1 : text.lastIndexOf(name, at - 1);
  }
  return at;
}
