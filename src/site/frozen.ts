import { existsSync, readdirSync } from 'node:fs';
import type { Chart } from '../charts/chart.ts';
import type { Lang } from '../i18n/lang.ts';

/** Where releases are kept: `public/v/{version}/{lang}/embed/{id}/`. */
const folder = 'public/v';

/** The newest version in which the embed of a chart is frozen; null where there is none. */
export function frozenVersion({ id }: Pick<Chart, 'id'>, lang: Lang): string | null {
  if (!existsSync(folder)) return null;
  const versions = readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .filter((name) => existsSync(`${folder}/${name}/${lang}/embed/${id}/index.html`));
  return versions.toSorted(byVersion).at(-1) ?? null;
}

/** Orders versions by their numbers: 1.9.0 before 1.10.0. */
export function byVersion(a: string, b: string): number {
  const [as, bs] = [a, b].map((version) => version.split('.').map(Number));
  const nth = as?.findIndex((part, i) => part !== bs?.[i]) ?? -1;
  return nth < 0 ? 0 : (as?.[nth] ?? 0) - (bs?.[nth] ?? 0);
}
