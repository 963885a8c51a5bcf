import { componentKind } from './component.ts';
import type { Node } from './mdx.ts';

/**
 * A remark plugin that makes every component that prints a number the one that prints them all:
 * `<Share of="a" to="b" />` becomes `<ProseNumber kind="share" of="a" to="b" />`. It runs after the
 * plugins that know a component by its own name.
 */
export function remarkNumber(): (tree: Node) => void {
  return function visit(node) {
    const kind = componentKind(node.name);
    if (kind !== undefined) {
      const own = { type: 'mdxJsxAttribute', name: 'kind', value: kind };
      Object.assign(node, { name: 'ProseNumber', attributes: [own, ...(node.attributes ?? [])] });
    }
    node.children?.forEach(visit);
  };
}
