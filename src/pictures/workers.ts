import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A picture to draw: how wide, in px, and by the faces of which files and no others. */
export interface Order {
  readonly svg: string;
  readonly width: number;
  readonly fonts: readonly string[];
}

/** The worker's own file, from the project's root, wherever the build puts its bundle. */
const file = resolve('src/pictures/raster-worker.ts');

/** Has one worker draw one picture. Rejects where it cannot, and then the worker has ended. */
function drawIn(worker: Worker, order: Order): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const settle = (finish: () => void): void => {
      worker.off('message', drawn);
      worker.off('error', failed);
      worker.off('exit', ended);
      // Only a worker that draws keeps the process from ending.
      worker.unref();
      finish();
    };
    const drawn = (png: Uint8Array): void => {
      settle(() => {
        done(png);
      });
    };
    const failed = (error: Error): void => {
      settle(() => {
        fail(error);
      });
    };
    const ended = (code: number): void => {
      failed(new Error(`the worker ended with ${code}`));
    };
    worker.on('message', drawn);
    worker.on('error', failed);
    worker.on('exit', ended);
    worker.ref();
    worker.postMessage(order);
  });
}

/** Draws pictures in workers, one a processor at most, which end with the process. */
export function drawers(most = availableParallelism()): (order: Order) => Promise<Uint8Array> {
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async (order) => {
    if (busy >= most) await new Promise<void>((turn) => waiting.push(turn));
    else busy += 1;
    const worker = idle.pop() ?? new Worker(file);
    try {
      const png = await drawIn(worker, order);
      idle.push(worker);
      return png;
    } finally {
      // The place goes to who waits first; where nobody does, it is free.
      const next = waiting.shift();
      if (next === undefined) busy -= 1;
      else next();
    }
  };
}
