/** How an embed looks: as it is told, or, where it is told `auto`, as its reader's system asks. */
export const embedThemes = ['light', 'dark', 'auto'] as const;

export type EmbedTheme = (typeof embedThemes)[number];

/**
 * A stylesheet with one half of its colours, for a page that looks the same on every system: as it
 * is written, and as the build says `light-dark()` to browsers that lack it. With both for `auto`.
 */
export function themed(css: string, theme: EmbedTheme): string {
  if (theme === 'auto') return css;
  const half = theme === 'light' ? '$1' : '$2';
  return css
    .replaceAll(/@media \(prefers-color-scheme: ?dark\) ?\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replaceAll(
      /var\(--lightningcss-light, ?([^()]+)\) ?var\(--lightningcss-dark, ?([^()]+)\)/g,
      half,
    )
    .replaceAll(/--lightningcss-(?:light|dark):[^;}]*;?/g, '')
    .replaceAll(/light-dark\((#[0-9a-f]+), ?(#[0-9a-f]+)\)/g, half)
    .replaceAll(/color-scheme: ?light dark/g, `color-scheme:${theme}`);
}

/** A stylesheet without the faces that an embed does not load: it has the reader's own in place of ours. */
export function withoutFaces(css: string): string {
  return css.replaceAll(/(["'])Ledger [\w ]+\1, ?/g, '');
}
