import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { raster } from './raster.ts';
import { element } from './tree.ts';
import { drawers, type Order } from './workers.ts';

const svg = (width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="1"/>`;
const widthOf = (png: Uint8Array): number => Buffer.from(png).readUInt32BE(16);

test('drawers(most)(order) draws every order, in its own size', async () => {
  const draw = drawers(2);
  const sizes = [10, 20, 30, 40];
  const drawn = await Promise.all(
    sizes.map((width) => draw({ svg: svg(width), width, fonts: [] })),
  );
  expect(drawn.map(widthOf)).toEqual(sizes);
});

test('drawers(most)(an order that cannot be drawn) rejects, and the next is drawn', async () => {
  const draw = drawers(1);
  const bad = draw({ svg: '<svg', width: 1, fonts: [] });
  const good = draw({ svg: svg(7), width: 7, fonts: [] });
  await expect(bad).rejects.toThrow();
  expect(widthOf(await good)).toBe(7);
});

test('raster(picture, width, lang, rasteriser) draws anew only what is new', async () => {
  const orders: Order[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'jobs-ledger-raster-'));
  const rasteriser = (made: string) => ({
    folder,
    made,
    faces: () => Promise.resolve({ files: ['a.ttf'] }),
    draw: (order: Order) => {
      orders.push(order);
      return Promise.resolve(Uint8Array.of(orders.length));
    },
  });
  const drawn = (x: number): string => element('svg', { x }).outerHTML;
  for (const [x, width, made] of [
    [1, 10, 'a'],
    [1, 10, 'a'],
    [2, 10, 'a'],
    [1, 20, 'a'],
    [1, 10, 'b'],
  ] as const)
    await raster(drawn(x), width, 'en', rasteriser(made));
  expect(orders.map(({ width, fonts }) => [width, ...fonts])).toEqual([
    [10, 'a.ttf'],
    [10, 'a.ttf'],
    [20, 'a.ttf'],
    [10, 'a.ttf'],
  ]);
});
