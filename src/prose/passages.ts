import { computed, passed } from './mask.ts';
import { isElement, isExpression, isProse, lineOf, literal, type Node } from './mdx.ts';
import { componentKind } from './component.ts';

/** Text that is read in one go, such as a paragraph, and the lines it comes from. */
export interface Passage {
  readonly text: string;
  /** The line in the file of a place in the text. */
  readonly lineAt: (index: number) => number;
}

interface Piece {
  readonly text: string;
  readonly line: number;
}

const inline: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'inlineCode',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'footnoteReference',
]);

/**
 * The passages of a tree. A sentence is one passage however it is marked up, so "five *workers*"
 * is read as it is read aloud; a component in it stands there as `computed`.
 */
export function passages(tree: Node): readonly Passage[] {
  const found: Passage[] = [];
  const block = (node: Node): void => {
    let pieces: Piece[] = [];
    const close = (): void => {
      if (pieces.length > 0) found.push(passage(pieces));
      pieces = [];
    };
    for (const child of node.children ?? []) {
      if (inline.has(child.type)) {
        pieces.push(...spoken(child));
      } else {
        close();
        block(child);
      }
    }
    close();
    if (node.type === 'mdxFlowExpression') found.push(passage(spoken(node)));
  };
  block(tree);
  return found;
}

function spoken(node: Node): readonly Piece[] {
  const line = lineOf(node);
  if (node.type === 'text') return [{ text: node.value ?? '', line }];
  // The name of a thing may be set as code, a number may not hide in it.
  if (node.type === 'inlineCode')
    return [{ text: isProse(node.value ?? '') ? (node.value ?? '') : passed, line }];
  if (node.type === 'break') return [{ text: ' ', line }];
  if (isExpression(node)) return [{ text: literal(node.value ?? '') ?? passed, line }];
  if (isElement(node) && componentKind(node.name)) return [{ text: computed, line }];
  if (node.children) return node.children.flatMap(spoken);
  return [{ text: passed, line }];
}

function passage(pieces: readonly Piece[]): Passage {
  return {
    text: pieces.map(({ text }) => text).join(''),
    lineAt: (index) => {
      let start = 0;
      for (const { text, line } of pieces) {
        const within = index - start;
        if (within < text.length) return line + text.slice(0, within).split('\n').length - 1;
        start += text.length;
      }
      return pieces.at(-1)?.line ?? 1;
    },
  };
}
