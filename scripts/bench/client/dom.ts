/** Stands in for `src/charts/dom.ts` where charts are drawn in a browser, which has a DOM. */

/** An SVG document of the browser's own. */
export function svgDocument(markup = '<svg xmlns="http://www.w3.org/2000/svg"/>'): Document {
  return new DOMParser().parseFromString(markup, 'image/svg+xml');
}

/** The tree of a drawing, to be changed freely. */
export function treeOf(svg: string): Element {
  return svgDocument(svg).documentElement;
}

/** A copy of an element and all that is in it, to be changed freely. */
export function copyOf(element: Element): Element {
  return element.ownerDocument.importNode(element, true);
}
