import { relative } from 'node:path';
import type { Ledger } from '../data/ledger.ts';
import { isElement, langOf, type File, type Node } from './mdx.ts';
import { termFinder, type Stretch } from './terms.ts';

/** What the plugin needs to know. */
export interface RemarkTermsOptions {
  readonly ledger: Pick<Ledger, 'terms'>;
  /** The folder that the language is read from below (default: the current one). */
  readonly root?: string;
}

/** What has words of its own inside, in which a term may be; of components only these. */
const open: ReadonlySet<string> = new Set(
  'root paragraph emphasis strong list listItem blockquote'.split(' '),
);
const components: ReadonlySet<string> = new Set(['Step', 'Sorted']);

/**
 * A remark plugin that makes a term of the glossary a `<Term id="…">` where a page says it first.
 * What leads elsewhere, or is no running text, is passed over. It runs after the plugins that read
 * the words.
 */
export function remarkTerms(options: RemarkTermsOptions): (tree: Node, file: File) => void {
  const { root = process.cwd() } = options;
  return (tree, file) => {
    const lang = langOf(relative(root, file.path ?? '').replaceAll('\\', '/'));
    // Asked for each file anew, because an edit of the data changes it.
    const find = termFinder(options.ledger.terms, lang);
    const visit = (node: Node): void => {
      if (!isOpen(node) || node.children === undefined) return;
      const children = node.children.flatMap((child) => {
        if (child.type !== 'text' || child.value === undefined) {
          visit(child);
          return child;
        }
        return find(child.value).map((stretch) => nodeOf(stretch, child));
      });
      Object.assign(node, { children });
    };
    visit(tree);
  };
}

function isOpen(node: Node): boolean {
  if (isElement(node)) return components.has(node.name ?? '');
  return open.has(node.type);
}

function nodeOf({ text, term }: Stretch, { position }: Node): Node {
  const value = { type: 'text', value: text, position };
  if (term === undefined) return value;
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: term }],
    children: [value],
    position,
  };
}
