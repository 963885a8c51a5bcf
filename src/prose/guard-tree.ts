import type { Ledger } from '../data/ledger.ts';
import { guardProblems } from './guard.ts';
import { isElement, lineOf, type Node } from './mdx.ts';
import { passages } from './passages.ts';
import { fieldLine, type LineProblem, type Text } from './text.ts';

interface Title {
  readonly line: number;
  readonly text: string;
  readonly answers: string;
}

/**
 * The words of fulfilment in a page's title or description, a step's title or a heading, unless
 * `answers` beside it names an answer that says met: `word of fulfilment "passed": …`.
 */
export function fulfilmentProblems(text: Text, ledger: Ledger): readonly LineProblem[] {
  return [...inFrontmatter(text), ...inTree(text.tree)].flatMap(({ line, text: said, answers }) =>
    guardProblems(said, text.lang, ledger, answers).map((message) => ({ line, message })),
  );
}

function inFrontmatter(text: Text): Title[] {
  const said = (key: string): string => {
    const value = text.fields[key];
    return typeof value === 'string' ? value : '';
  };
  return ['title', 'description']
    .filter((key) => said(key) !== '')
    .map((key) => ({ line: fieldLine(text, key), text: said(key), answers: said('answers') }));
}

/** Headings, and the titles of steps. */
function inTree(node: Node): Title[] {
  const own: Title[] = [];
  if (node.type === 'heading') {
    const text = passages(node).map((passage) => passage.text);
    own.push({ line: lineOf(node), text: text.join(' '), answers: '' });
  }
  const title = isElement(node) ? attribute(node, 'title') : '';
  if (title !== '')
    own.push({ line: lineOf(node), text: title, answers: attribute(node, 'answers') });
  return [...own, ...(node.children ?? []).flatMap(inTree)];
}

function attribute({ attributes = [] }: Node, name: string): string {
  const value = attributes.find((each) => each.name === name)?.value;
  return typeof value === 'string' ? value : '';
}
