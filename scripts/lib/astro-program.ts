import { resolve } from 'node:path';

/** The program that draws the site, whichever folder it draws from. */
export const astroProgram = resolve('node_modules/astro/bin/astro.mjs');

/**
 * The environment Astro draws in, so that a build keeps to a gigabyte: V8 collects before its heap
 * is large, and the bundler, which keeps what it has worked with, works in one thread and gives the
 * rest back at once. Who needs a larger heap says so in NODE_OPTIONS, whose last word counts. On
 * systems without these allocators their settings mean nothing.
 */
export function astroEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const heap = '--max-old-space-size=500 --max-semi-space-size=8';
  return {
    MALLOC_ARENA_MAX: '1',
    MALLOC_MMAP_THRESHOLD_: '131072',
    MIMALLOC_PURGE_DELAY: '0',
    RAYON_NUM_THREADS: '1',
    TOKIO_WORKER_THREADS: '1',
    ...env,
    NODE_OPTIONS: [heap, env.NODE_OPTIONS].filter(Boolean).join(' '),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
