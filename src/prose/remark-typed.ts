import { relative } from 'node:path';
import type { Ledger } from '../data/ledger.ts';
import type { Lang } from '../i18n/lang.ts';
import { checkComponent } from './component.ts';
import { isElement, langOf, lineOf, literal, type Attribute, type File, type Node } from './mdx.ts';
import { passages } from './passages.ts';
import { checkText, problemsIn, typedNumbers } from './typed.ts';

/** What the plugin needs to know. */
export interface RemarkTypedOptions {
  /** Asked for anew with each file: while the site is being written it may change. */
  readonly ledger: Ledger;
  /** The folder that paths in messages start from (default: the current one). */
  readonly root?: string;
}

interface Problem {
  readonly line: number;
  readonly message: string;
}

/**
 * A remark plugin that stops the build on a typed number and on a reference to nothing, in
 * text, attributes and frontmatter. It lists all problems of a file in one error, each with its
 * place: `src/content/stories/en/suzhou.mdx:12: typed number "537.68": use <Figure id="…"/>`.
 */
export function remarkTyped(options: RemarkTypedOptions): (tree: Node, file: File) => void {
  const { root = process.cwd() } = options;
  return (tree, file) => {
    const { ledger } = options;
    const path = relative(root, file.path ?? '').replaceAll('\\', '/');
    const lang = langOf(path);
    const inText = [...typedIn(tree, lang), ...elements(tree).flatMap(checkElement(lang, ledger))]
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, message }) => `${path}:${line}: ${message}`);
    const fields = file.data.astro?.frontmatter ?? {};
    const problems = [...inFrontmatter(fields, path, lang, ledger), ...inText];
    if (problems.length > 0) throw new Error(problems.join('\n'));
  };
}

function typedIn(tree: Node, lang: Lang): readonly Problem[] {
  return passages(tree).flatMap(({ text, lineAt }) =>
    typedNumbers(text, lang).map(({ value, index }) => ({
      line: lineAt(index),
      message: `typed number "${value}": use <Figure id="…"/>`,
    })),
  );
}

/** Everything with words in an attribute: components, tags, images and links. */
function elements(node: Node): readonly Node[] {
  const own = isElement(node) || ['image', 'link', 'definition'].includes(node.type) ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap(elements)];
}

function checkElement(lang: Lang, ledger: Ledger): (node: Node) => readonly Problem[] {
  return (node) => {
    const strings = [node.alt, node.title, ...(node.attributes ?? []).map(words(node))];
    return [
      checkComponent(node, ledger, lang) ?? [],
      strings.flatMap((text) =>
        typeof text === 'string' && isProse(text) ? problemsIn(text, lang, ledger) : [],
      ),
    ]
      .flat()
      .map((message) => ({ line: lineOf(node), message }));
  };
}

/** The words of an attribute. Most attributes of a plain tag are for the browser (`width="24"`). */
function words({ name: tag }: Node): (attribute: Attribute) => string | null {
  const isComponent = /^[A-Z]/.test(tag ?? '');
  // A `Point` has ids alone, several in one attribute; what is read stands between its tags.
  if (tag === 'Point') return () => null;
  return ({ name = '', value }) => {
    if (!isComponent && !['alt', 'title', 'label', 'aria-label'].includes(name)) return null;
    if (typeof value === 'string') return value;
    return value ? literal(value.value) : null;
  };
}

function inFrontmatter(
  value: unknown,
  owner: string,
  lang: Lang,
  ledger: Ledger,
): readonly string[] {
  if (typeof value === 'string') return isProse(value) ? checkText(value, lang, owner, ledger) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    inFrontmatter(item, `${owner}: ${key}`, lang, ledger),
  );
}

/** An id, a path, an address or a date is not read by anyone: no spaces, and Latin letters. */
function isProse(text: string): boolean {
  return !/^(?:[\w./:#?&=~@+-]*[A-Za-z][\w./:#?&=~@+-]*|\d{4}-\d{2}(?:-\d{2})?)$/.test(text);
}
