import { existsSync } from 'node:fs';
import type { Chart } from '../charts/chart.ts';
import type { Lang } from '../i18n/lang.ts';
import { frozenVersions } from './versions.ts';

/** The newest version in which the embed of a chart is frozen; null where there is none. */
export function frozenVersion(
  { id }: Pick<Chart, 'id'>,
  lang: Lang,
  folder = 'public/v',
): string | null {
  const held = (version: string): boolean =>
    existsSync(`${folder}/${version}/${lang}/embed/${id}/index.html`);
  return frozenVersions(folder).find(held) ?? null;
}
