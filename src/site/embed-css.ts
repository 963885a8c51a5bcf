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

/**
 * A stylesheet without what a page has no use for: rules for classes and attributes that it does not
 * have, and variables that nothing reads. A page that carries its styles with it need carry no more.
 */
export function pruned(css: string, html: string): string {
  const classes = new Set(
    Array.from(html.matchAll(/ class="([^"]*)"/g), ([, list = '']) => list.split(' ')).flat(),
  );
  const applies = (whole: string): boolean => {
    // What stands in brackets is one of several, or what must not be: it decides nothing.
    const selector = whole.replaceAll(/\([^()]*\)/g, '');
    const named = Array.from(selector.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name);
    const said = Array.from(selector.matchAll(/\[([^\]]+)\]/g), ([, pair = '']) => pair);
    return (
      named.every((name) => classes.has(name)) &&
      said.every((pair) => html.includes(` ${pair.replace(/=["']?([^"']*)["']?$/, '="$1"')}`))
    );
  };
  const rules = withoutFaces(css).replaceAll(
    /([^{}]+)\{([^{}]*)\}/g,
    (rule: string, list: string, body: string) => {
      if (list.startsWith('@')) return rule;
      const kept = list.split(/,(?![^(]*\))/).filter(applies);
      return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
    },
  );
  return withoutEmpty(withoutUnread(rules, html));
}

/** An embed loads no face: it has the reader's own in place of ours. */
function withoutFaces(css: string): string {
  return css.replaceAll(/(["'])Ledger [\w ]+\1, ?/g, '');
}

function withoutUnread(css: string, html: string): string {
  const read = new Set(
    Array.from(`${css}${html}`.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name),
  );
  const kept = css.replaceAll(
    /(?<=[{;])(--[\w-]+):[^;}]*(?:;|(?=\}))/g,
    (said: string, name: string) => (read.has(name) ? said : ''),
  );
  return kept === css ? kept : withoutUnread(kept, html);
}

function withoutEmpty(css: string): string {
  const kept = css.replaceAll(/[^{}]+\{\}/g, '');
  return kept === css ? kept : withoutEmpty(kept);
}
