import { relative } from 'node:path';
import { isElement, lineOf, type Attribute, type File, type Node } from './mdx.ts';

/** What a `Point` learns of the step around it, besides what its writer says. */
const handedDown = ['id', 'chart', 'state'] as const;

/**
 * A remark plugin that tells every `<Point>` which step it stands in (`within`), what that step
 * shows (`chart`, `state`), and its own place in the source (`at`), which its component, built
 * apart from the step around it, could not know.
 */
export function remarkPoint({ root = process.cwd() }: { readonly root?: string } = {}): (
  tree: Node,
  file: File,
) => void {
  return (tree, file) => {
    const path = relative(root, file.path ?? '').replaceAll('\\', '/');
    const visit = (node: Node, step: readonly Attribute[]): void => {
      if (isElement(node) && node.name === 'Point') {
        const own = [...step, text('at', `${path}:${lineOf(node)}`)];
        Object.assign(node, { attributes: [...(node.attributes ?? []), ...own] });
      }
      const inner = isElement(node) && node.name === 'Step' ? read(node) : step;
      for (const child of node.children ?? []) visit(child, inner);
    };
    visit(tree, []);
  };
}

function read({ attributes = [] }: Node): readonly Attribute[] {
  return handedDown.flatMap((name) => {
    const value = attributes.find((attribute) => attribute.name === name)?.value;
    return typeof value === 'string' ? [text(name === 'id' ? 'within' : name, value)] : [];
  });
}

function text(name: string, value: string): Attribute {
  return { type: 'mdxJsxAttribute', name, value };
}
