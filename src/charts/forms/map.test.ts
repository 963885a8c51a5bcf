import { expect, test } from 'vitest';
import { fixtureLedger } from '../../data/fixture.ts';
import { createLedger } from '../../data/ledger.ts';
import { figure } from '../../format/fixture.ts';
import { createPen } from '../pen.ts';
import { draw } from '../plot.ts';
import { radiusOf } from './map-counts.ts';
import { map } from './map.ts';

const fixture = fixtureLedger();
const [suzhou] = fixture.places;
if (suzhou === undefined) throw new Error('missing place');
const places = [
  suzhou,
  { ...suzhou, id: 'home', latitude: 27.7, longitude: 109.2, compared: false },
  { ...suzhou, id: 'jiangsu', latitude: 32.1, longitude: 118.8, compared: false },
];
const given = { indicator: 'training', status: 'reported' } as const;
const figures = [
  figure({ ...given, id: 'all', place: 'suzhou', value: 4000 }),
  figure({ ...given, id: 'part', place: 'suzhou', value: 1000 }),
  figure({ ...given, id: 'there', place: 'jiangsu', value: 2000 }),
  figure({ ...given, id: 'nowhere', place: null, value: 16_000 }),
];
const pen = createPen(createLedger({ ...fixture, places, figures }), 'en', 'wide', 'a test');
const says = { en: 'counted', zh: '人数' };

test.each([
  ['nowhere', 'all', 4],
  ['all', 'part', 4],
  ['there', 'part', 2],
])('radiusOf(figures) gives %s %s’s area %d times', (large, small, times) => {
  const radius = radiusOf(figures, pen);
  const [a, b] = [large, small].map((id) => radius(pen.figure(id)));
  expect(((a ?? 0) / (b ?? 1)) ** 2).toBeCloseTo(times, 6);
});

const spec = (city: string) =>
  map({
    home: { place: 'home', note: says },
    city: { figure: city, part: { figure: 'part', says } },
    province: { name: says, counts: [{ figure: 'there', says }] },
    unstated: { title: says, counts: [{ figure: 'nowhere', says }] },
  });

test.each([
  [
    ['all', 'part'],
    ['all', 'part'],
  ],
  [
    ['all', 'part', 'there'],
    ['all', 'part', 'there'],
  ],
])('map(spec)(%j) has a disc for each', (shown, expected) => {
  const { keys, height } = draw(spec('all')(shown)(pen), 'wide', 'a map', figures);
  expect(keys.filter((key) => !key.includes(':')).sort()).toEqual(expected);
  expect(height).toBe(spec('all')([])(pen).height);
});

test('map(a city that is nowhere) throws', () => {
  expect(() => spec('nowhere')([])(pen)).toThrow('missing place on a map: nowhere');
});
