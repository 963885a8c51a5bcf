const nothing: ReadonlySet<string> = new Set();

/**
 * A stylesheet without what a page has no use for: rules for classes and attributes that it does not
 * have, and variables that nothing reads. A page that carries its styles with it need carry no more.
 * `later` holds the names that may come into the page after it has been written.
 */
export function pruned(css: string, html: string, later = nothing): string {
  const applies = applying(html, later);
  const rules = css.replaceAll(
    /([^{}]+)\{([^{}]*)\}/g,
    (rule: string, list: string, body: string) => {
      if (list.startsWith('@')) return rule;
      const kept = parted(list).filter(applies);
      return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
    },
  );
  return withoutEmpty(withoutUnread(rules, variablesIn(html), later));
}

/**
 * The classes that a page names, those within its templates too. They are read from its text, because
 * to parse every page takes a build seconds; a test holds them to what a parser finds.
 */
export function classesIn(html: string): ReadonlySet<string> {
  // One at a time: the page of a large ledger says the same few a million times.
  const names = new Set<string>();
  for (const [, list = ''] of html.matchAll(/ class="([^"]*)"/g))
    for (const name of list.split(' ')) names.add(name);
  return names;
}

/** Whether a selector may choose anything, by its classes and attributes. */
function applying(html: string, later: ReadonlySet<string>): (selector: string) => boolean {
  const classes = classesIn(html);
  const isSaid = (pair: string): boolean =>
    // A reader opens what opens, without any script.
    pair === 'open' ||
    later.has(pair.replace(/\W?=.*$/s, '')) ||
    html.includes(` ${pair.replace(/=["']?([^"']*)["']?$/, '="$1"')}`);
  return (whole) => {
    // What stands in brackets is one of several, or what must not be: it decides nothing.
    const selector = withoutBrackets(whole);
    const named = Array.from(selector.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name);
    const said = Array.from(selector.matchAll(/\[([^\]]+)\]/g), ([, pair = '']) => pair);
    return named.every((name) => classes.has(name) || later.has(name)) && said.every(isSaid);
  };
}

function withoutBrackets(selector: string): string {
  const kept = selector.replaceAll(/\([^()]*\)/g, '');
  return kept === selector ? kept : withoutBrackets(kept);
}

/** The selectors of a list; a comma within brackets parts nothing. */
function parted(list: string): readonly string[] {
  const selectors = [''];
  let depth = 0;
  for (const part of list.split(/([(),])/)) {
    depth += part === '(' ? 1 : part === ')' ? -1 : 0;
    if (part === ',' && depth === 0) selectors.push('');
    else selectors.push((selectors.pop() ?? '') + part);
  }
  return selectors;
}

/** The variables that a text reads. */
function variablesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/g)) names.add(name);
  return names;
}

function withoutUnread(
  css: string,
  elsewhere: ReadonlySet<string>,
  later: ReadonlySet<string>,
): string {
  const read = variablesIn(css);
  // A script may put the end of a name to its beginning.
  const begun = [...later].filter((name) => /^--.*-$/.test(name));
  const isRead = (name: string): boolean =>
    read.has(name) ||
    elsewhere.has(name) ||
    later.has(name) ||
    begun.some((start) => name.startsWith(start));
  const kept = css.replaceAll(
    /(?<=[{;])(--[\w-]+):[^;}]*(?:;|(?=\}))/g,
    (said: string, name: string) => (isRead(name) ? said : ''),
  );
  return kept === css ? kept : withoutUnread(kept, elsewhere, later);
}

function withoutEmpty(css: string): string {
  const kept = css.replaceAll(/(?<=^|[{}])[^{}]+\{\}/g, '');
  return kept === css ? kept : withoutEmpty(kept);
}
