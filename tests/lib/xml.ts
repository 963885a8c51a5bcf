import { SaxesParser } from 'saxes';

/** An element of an XML file: its name, its attributes, and the text right inside it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** The words of an element and of all in it, if no element stands between two of its words. */
export function wordsOf({ text, children }: XmlElement): string {
  return text + children.map(wordsOf).join('');
}

/** Reads XML strictly. @throws with line and column at the first thing that is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.write(xml).close();
  return root;
}

/** The elements of a name anywhere inside one. */
export function named(name: string, element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...named(name, child),
  ]);
}
