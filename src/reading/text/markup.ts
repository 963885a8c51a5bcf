/** Elements that end a line where they begin or end. */
const block =
  'address|article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|legend|li|main|nav|ol|option|p|pre|section|table|tbody|tfoot|thead|title|tr|ul';
const cell = 't[dh]';
const inline =
  'a|abbr|b|bdi|bdo|big|cite|code|col|colgroup|data|del|dfn|em|font|i|img|input|ins|kbd|label|link|mark|meta|o:p|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr';
const tag = (names: string, flags: string): RegExp =>
  new RegExp(`</?(?:${names})(?:\\s[^<>]{0,2000})?/?>`, flags);

const anyTag = tag(`${block}|${cell}|${inline}|script|style`, 'i');
const cells = tag(cell, 'gi');
const blocks = tag(block, 'gi');
const inlines = tag(inline, 'gi');
const opens = /<(script|style|template|noscript)\b[^<>]*>|<!--/gi;
const doctype = /<!doctype[^<>]*>|<\?xml[^<>]*>/gi;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  ensp: ' ',
  emsp: '\u3000',
  ge: '≥',
  gt: '>',
  ldquo: '“',
  le: '≤',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  permil: '‰',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  thinsp: ' ',
  times: '×',
};

/**
 * The text of a piece of HTML: its tags, scripts and comments dropped, its entities read, a cell
 * of a table after a tab. A text without tags or entities comes back untouched; so do < and > that
 * belong to no tag.
 */
export function dropMarkup(text: string): string {
  const plain = anyTag.test(text) ? dropTags(text) : text;
  return plain.includes('&')
    ? plain.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/gi, entity)
    : plain;
}

function dropTags(text: string): string {
  // A page breaks its lines where it likes; the tags say where the lines of the text end.
  const page = /<(?:p|div|td|br|li)\b[^<>]*>/i.test(text);
  const shown = dropHidden(text).replace(doctype, '');
  const lines = page ? shown.replace(/[ \t]*\r?\n[ \t]*/g, '\n') : shown;
  return lines.replace(cells, '\t').replace(blocks, '\n').replace(inlines, '');
}

/** Leaves out what a page does not show; what was never closed hides nothing. */
function dropHidden(text: string): string {
  const kept: string[] = [];
  /** Where each kind closes next; past the end where it never does, so that none is sought twice. */
  const closes = new Map<string, number>();
  let from = 0;
  for (const open of text.matchAll(opens)) {
    if (open.index < from) continue;
    const close = open[1] === undefined ? '-->' : `</${open[1].toLowerCase()}`;
    const after = open.index + open[0].length;
    const known = closes.get(close) ?? -1;
    const at = known >= after ? known : indexOf(text, close, after);
    closes.set(close, at);
    if (at === Infinity) continue;
    const end = text.indexOf('>', at);
    kept.push(text.slice(from, open.index));
    from = end < 0 ? text.length : end + 1;
  }
  return kept.join('') + text.slice(from);
}

/** Where a word stands next in whatever case; infinity where nowhere. */
function indexOf(text: string, word: string, from: number): number {
  const rule = new RegExp(word, 'gi');
  rule.lastIndex = from;
  return rule.exec(text)?.index ?? Infinity;
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
  const hex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  const printable = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return printable ? String.fromCodePoint(code) : whole;
}
