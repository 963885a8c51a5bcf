/*
 * A worker that draws pictures as PNG. It runs as it stands, outside the build's own bundle.
 */
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { Order } from './workers.ts';

parentPort?.on('message', ({ svg, width, fonts }: Order) => {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fonts] },
    fitTo: { mode: 'width', value: width },
  });
  parentPort?.postMessage(new Uint8Array(image.render().asPng()));
});
