import { parseHTML } from 'linkedom';

const hidden = /^(?:script|style|template|noscript|head|svg|math|object|iframe|select|textarea)$/;
const block =
  /^(?:address|article|aside|blockquote|caption|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const cell = /^t[dh]$/;
/** What in plain text would be taken for a tag or an entity once more. */
const alike = /<(?=[a-z/!?])|&(?=#?\w{1,8};)/gi;
const wide: Readonly<Record<string, string>> = { '<': '＜', '&': '＆' };

/** A cell that holds more than this lays out a page; what its blocks part stays apart. */
const longestCell = 120;

/**
 * The text that a page shows: a line for each block, its cells parted by tabs, nothing of scripts.
 * A sign that only looks like the start of a tag is made full-width, so that nobody strips it.
 */
export function htmlText(html: string): string {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const out: string[] = [];
  // A page may nest deeper than a call stack is, so the way back is kept here.
  const way: Step[] = [{ node: parseHTML(whole).document.documentElement, inCell: false }];
  for (let step = way.pop(); step !== undefined; step = way.pop()) {
    if (typeof step === 'string') out.push(step);
    else if (step.node.nodeType === 3) out.push(flowing(step.node.textContent ?? ''));
    else if (step.node.nodeType === 1) way.push(...stepsInto(step.node, step.inCell));
  }
  return lines(out.join(''));
}

/** A piece of text, or a node that is yet to be read. */
type Step = string | { readonly node: Node; readonly inCell: boolean };

/** What stands in an element, the last first, between what parts it from its neighbours. */
function stepsInto(node: Node, inCell: boolean): readonly Step[] {
  const name = node.nodeName.toLowerCase();
  if (hidden.test(name)) return [];
  const isCell = cell.test(name);
  const inside = inCell || (isCell && isShort(node));
  const parted = block.test(name) || name === 'br' ? (inCell ? ' ' : '\n') : isCell ? '\t' : '';
  // An empty cell keeps its column by the dash that tables print for it.
  const bare = isCell && (node.textContent ?? '').trim() === '';
  const children = Array.from(node.childNodes, (child) => ({ node: child, inCell: inside }));
  return [parted, ...children.reverse(), bare ? '—' : '', parted];
}

function isShort(node: Node): boolean {
  const layout = 'querySelector' in node && (node as Element).querySelector('td, h1, h2') !== null;
  return !layout && (node.textContent ?? '').trim().length <= longestCell;
}

/** A page breaks its lines where it likes; its blocks say where the lines of the text end. */
function flowing(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
}

function lines(text: string): string {
  return `${text
    .replace(alike, (sign) => wide[sign] ?? sign)
    .split('\n')
    .map((line) => line.replace(/ *\t[\t ]*/g, '\t').trim())
    .filter((line) => line !== '')
    .join('\n')}\n`;
}
