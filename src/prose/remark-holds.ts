import type { Node } from './mdx.ts';

/**
 * A remark plugin that takes off every `<Holds claim="…">`: it guards the sentences in it and prints
 * nothing. What stood on lines of its own is a paragraph. It runs after the outline was read.
 */
export function remarkHolds(): (tree: Node) => void {
  return function visit(node) {
    const children = (node.children ?? []).flatMap((child): readonly Node[] => {
      visit(child);
      if (child.name !== 'Holds') return [child];
      const inner = child.children ?? [];
      const isLine = child.type === 'mdxJsxFlowElement' && inner.every(isOfALine);
      return isLine ? [{ type: 'paragraph', children: inner }] : inner;
    });
    if (node.children) Object.assign(node, { children });
  };
}

/** MDX takes the paragraph from around a component that fills it. */
function isOfALine({ type }: Node): boolean {
  return !['paragraph', 'list', 'blockquote', 'heading', 'mdxJsxFlowElement'].includes(type);
}
