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

const area = '(?:省|市|区|县|州|盟|旗|镇|乡|街道|苏木)';
const rowPlace = new RegExp(`^\\p{Script=Han}{1,10}${area}$`, 'u');
/** A district or a city at the head of a clause: 其中云水县. */
const headPlace =
  /^(?:其中|而)?[:：]?(\p{Script=Han}{2,3}?[区县市])(?![场民级域外内外委属直辖镇道长间块位划政人值县区域])/u;
/** Words that end like the name of a place and are none, and those for the place itself. */
const noPlace =
  /[城社园地辖片校景山库小矿厂林牧特专郊街港商灾战禁发]区$|[城都上超门夜集股楼周]市$|^[全各我本两多该省市县区]|^(?:其他|其余|工业|国家|有关|相关|所有|部分)|(?:合计|[区市]县|县市|[全各我本该][省市区县])$/u;

/** The place that a number's row or clause names and that is not known; empty where none is. */
export function strangerOf({ before, item, row }: Near, places: readonly KnownPlace[]): string {
  const [clause = ''] = before.split(/[，,]/).slice(-1);
  const named =
    row === '' ? (headPlace.exec(clause)?.[1] ?? '') : (rowPlace.exec(row.trim())?.[0] ?? '');
  if (named === '' || noPlace.test(named)) return '';
  return places.some(({ name }) => named.includes(name) || item.includes(name)) ? '' : named;
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
