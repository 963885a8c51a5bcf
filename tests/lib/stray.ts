// Each is what a mistake leaves on a page: Markdown that was not read, a value that was not there.
const stray: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Markdown bold', /\*\*/],
  ['Markdown link', /\]\(/],
  ['undefined', /\bundefined\b/],
  ['null', /(?<![-\w])null(?![-\w])/],
  ['NaN', /\bNaN\b/],
  ['Infinity', /\bInfinity\b/],
  ['an object', /\[object /],
  ['an unread number', /\{(?:figure|ratio|change|count):/],
  ['a replacement character', /\uFFFD/],
];

const attributes = ['alt', 'aria-label', 'aria-description', 'content', 'title', 'placeholder'];

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 30), index + 30).replace(/\s+/g, ' ');
}

// Code on a page is code: a script, a style, and what a newsroom is told to paste.
const code = new Set(['script', 'style', 'pre', 'code', 'textarea']);

function* texts(element: Element, inCode = false): Generator<string> {
  for (const name of attributes) yield element.getAttribute(name) ?? '';
  const isCode = inCode || code.has(element.localName);
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && !isCode) yield node.textContent ?? '';
  }
  for (const child of element.children) yield* texts(child, isCode);
}

/** What a mistake has left in the text of a page, each with the words around it. */
export function strayText(document: Document): readonly string[] {
  const found = document.querySelector('del:not([class])') ? ['<del> from Markdown'] : [];
  for (const text of texts(document.documentElement)) {
    for (const [name, pattern] of stray) {
      const match = pattern.exec(text);
      if (match) found.push(`${name}: …${around(text, match.index)}…`);
    }
  }
  return found;
}
