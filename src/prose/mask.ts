import { allowed } from './allowed.ts';
import { tagPattern } from './tag.ts';

/** Stands for what the site computes: a component, a template, an expression. */
export const computed = '\uFFFC';

/** Stands for what has been looked at and may stay; it touches nothing around it. */
export const passed = '\uE000';

/** Covers what matches, leaving every other character where it was. */
export function cover(text: string, pattern: RegExp, mark: string = passed): string {
  return text.replaceAll(pattern, (match) => mark.repeat(match.length));
}

/** Covers templates and every number on the allow-list. */
export function mask(text: string): string {
  const plain = cover(text, tagPattern, computed);
  return allowed.reduce((rest, { pattern }) => cover(rest, pattern), plain);
}
