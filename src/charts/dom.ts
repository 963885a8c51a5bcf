import { DOMParser } from 'linkedom';

/**
 * An SVG document outside a browser. linkedom's own types name fewer members than it has, so this
 * is the one place that takes its word for the rest.
 */
export function svgDocument(markup = '<svg xmlns="http://www.w3.org/2000/svg"/>'): Document {
  return new DOMParser().parseFromString(markup, 'image/svg+xml') as unknown as Document;
}

/** The tree of a drawing or a picture, to be changed freely; only markup is kept of one. */
export function treeOf(svg: string): Element {
  return svgDocument(svg).documentElement;
}

/** A copy of an element and all that is in it, to be changed freely. */
export function copyOf(element: Element): Element {
  return element.ownerDocument.importNode(element, true);
}
