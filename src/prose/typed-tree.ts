import type { Ledger } from '../data/ledger.ts';
import type { Lang } from '../i18n/lang.ts';
import { checkComponent } from './component.ts';
import { isElement, isProse, lineOf, literal, type Attribute, type Node } from './mdx.ts';
import { passages } from './passages.ts';
import { problemsIn } from './template-problems.ts';
import { fieldLine, type LineProblem, type Text } from './text.ts';
import { typedNumbers } from './typed.ts';

/**
 * The typed numbers and the references to nothing in a text, its attributes and its frontmatter:
 * `typed number "537.68": use <Figure id="…"/>`.
 */
export function typedProblems(text: Text, ledger: Ledger): readonly LineProblem[] {
  const { tree, lang, fields } = text;
  return [
    ...Object.entries(fields).flatMap(([key, value]) =>
      inField(value, key, lang, ledger).map((message) => ({ line: fieldLine(text, key), message })),
    ),
    ...typedIn(tree, lang),
    ...elements(tree).flatMap(checkElement(lang, ledger)),
  ];
}

function typedIn(tree: Node, lang: Lang): readonly LineProblem[] {
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

function checkElement(lang: Lang, ledger: Ledger): (node: Node) => readonly LineProblem[] {
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

function inField(value: unknown, owner: string, lang: Lang, ledger: Ledger): readonly string[] {
  if (typeof value === 'string')
    return isProse(value)
      ? problemsIn(value, lang, ledger).map((problem) => `${owner}: ${problem}`)
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    inField(item, `${owner}: ${key}`, lang, ledger),
  );
}
