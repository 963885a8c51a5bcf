import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';

/** What a build must not depend on. */
export interface Conditions {
  readonly folder: string;
  readonly zone: string;
  readonly locale: string;
  /** The processors that it may use; undefined for all. */
  readonly cores?: number;
  readonly threads: number;
  readonly umask: number;
  /** Whether its clock is years ahead. */
  readonly later: boolean;
}

/** Two sets that differ in everything: a server's, and those of a desk far away. */
export const conditions: readonly [Conditions, Conditions] = [
  { folder: 'a', zone: 'UTC', locale: 'C', threads: 4, umask: 0o022, later: false },
  {
    folder: 'the same, 另一处',
    zone: 'Pacific/Kiritimati',
    locale: 'tr_TR.UTF-8',
    cores: 1,
    threads: 1,
    umask: 0o077,
    later: true,
  },
];

const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

/** The command that a build is run by, on as many processors as it may use. */
export function commandOf({ cores }: Conditions): readonly [string, ...string[]] {
  const build = [process.execPath, 'scripts/build.ts'] as const;
  if (cores === undefined || !hasTaskset) return build;
  return ['taskset', '--cpu-list', cores === 1 ? '0' : `0-${cores - 1}`, ...build];
}

/** The environment of a build: this one, but for what is to differ. */
export function envOf({ zone, locale, threads, later }: Conditions): NodeJS.ProcessEnv {
  const said = Object.entries(process.env).filter(([name]) => !/^(?:LC_|LANG|TZ$)/.test(name));
  const clock = pathToFileURL(`${import.meta.dirname}/later.js`).href;
  return {
    ...Object.fromEntries(said),
    TZ: zone,
    LANG: locale,
    LC_ALL: locale,
    UV_THREADPOOL_SIZE: String(threads),
    ...(later ? { NODE_OPTIONS: `--import=${clock}` } : {}),
  };
}

/** The conditions in one line. */
export function told(each: Conditions): string {
  const { folder, zone, locale, cores = availableParallelism(), threads, umask, later } = each;
  const processors = hasTaskset || each.cores === undefined ? cores : 'all';
  return `“${folder}”, ${zone}, ${locale}, processors: ${processors}, threads: ${threads}, umask ${umask
    .toString(8)
    .padStart(3, '0')}, clock ${later ? 'five years on' : 'as it is'}`;
}
