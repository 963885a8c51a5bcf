/*
 * A worker that draws pictures as PNG. It runs as it stands, outside the build's own bundle.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { Order } from './workers.ts';

// What the rasteriser holds of a picture lies outside the heap: unless it is collected, hundreds of
// pictures stay in memory at once.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function drawn({ svg, width, fonts }: Order): Uint8Array {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fonts] },
    fitTo: { mode: 'width', value: width },
  });
  return new Uint8Array(image.render().asPng());
}

parentPort?.on('message', (order: Order) => {
  parentPort?.postMessage(drawn(order));
  // In a turn of its own, when nothing of the picture is in use any more.
  setImmediate(collect);
});
