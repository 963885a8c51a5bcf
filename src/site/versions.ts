import { existsSync, readdirSync } from 'node:fs';

/** A version of a release: three numbers without leading zeros. */
const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Whether a name is that of a version, such as `1.2.0`. */
export function isVersion(name: string): boolean {
  return form.test(name);
}

/** Less than, equal to or greater than 0 as the first of two versions is older, the same or newer. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const differences = (left ?? []).map((part, nth) => part - (right?.[nth] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The versions that are frozen below a folder, the newest first; none before the first release. */
export function frozenVersions(folder = 'public/v'): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isVersion)
    .toSorted((a, b) => compareVersions(b, a));
}
