import { kinds } from './reference.ts';
import { capital } from '../format/phrase.ts';
import { isElement, isExpression, lineOf, literal, type Attribute, type Node } from './mdx.ts';
import type { LineProblem, Text } from './text.ts';
import { unknown } from './unknown.ts';
import { unseenIn } from './unseen.ts';

/** What each text may hold besides numbers: the components its page draws. */
const components: readonly (readonly [path: RegExp, names: readonly string[]])[] = [
  [/^src\/content\/stories\//, ['Step', 'Point', 'Guess', 'Pairs']],
  [/^src\/content\/pages\/\w+\/home\.mdx$/, ['Sorted']],
  [/^src\/content\/pages\/\w+\/about\.mdx$/, ['Contact']],
  [/^src\/content\/pages\/\w+\/embeds\.mdx$/, ['Contact', 'EmbedSample', 'Versions']],
];
const numbers = kinds.map(capital);

/** These are a part of the page, and no part of a sentence. */
const blocks = ['Step', 'Guess', 'Pairs', 'Sorted', 'Contact', 'EmbedSample', 'Versions'];

/** The attributes of components that nothing else checks. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  Pairs: [],
  Contact: [],
  Versions: [],
  EmbedSample: ['chart'],
  Holds: ['claim'],
};

/** Tags that only say how words are meant, and what those may have. */
const tags = 'abbr b br cite em i q s small strong sub sup'.split(' ');
const ofTags = ['lang', 'title'];

/** What Markdown may be made of besides; a picture would come from elsewhere, or be no chart. */
const markdown: ReadonlySet<string> = new Set(
  (
    'root paragraph text emphasis strong delete break heading list listItem blockquote ' +
    'thematicBreak link linkReference definition inlineCode'
  ).split(' '),
);
const refused: Readonly<Record<string, string>> = {
  mdxjsEsm: 'invalid import or export: a text runs no code',
  html: 'invalid HTML: use Markdown and the components',
  image: 'invalid picture: show a chart in a step',
  imageReference: 'invalid picture: show a chart in a step',
  code: 'invalid block of code: use words, or `code` in a line',
};

/**
 * What a text may not hold: anything but words, links, plain tags and the components of its page,
 * with attributes that are written out. So nothing in it runs, asks elsewhere or cannot be seen.
 */
export function grammarProblems({ tree, path, source }: Text): readonly LineProblem[] {
  const own = components.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  const hidden = unseenIn(source);
  const lines = new Set(hidden.map(({ line }) => line));
  // What is written as an entity is seen in the file, and not on the page.
  const entities = unseenInTree(tree).filter(({ line }) => !lines.has(line));
  const allowed = [...own, 'Holds', ...numbers];
  return [...encodingOr(hidden), ...entities, ...problemsIn(tree, allowed)];
}

/** In a file of another encoding most letters are lost: that is one fault. */
function encodingOr(hidden: readonly LineProblem[]): readonly LineProblem[] {
  const [first, ...lost] = hidden.filter(({ message }) => message.includes('U+FFFD'));
  if (first === undefined || lost.length < 3) return hidden;
  return [{ line: first.line, message: 'invalid encoding: save the file as UTF-8' }];
}

function unseenInTree(node: Node): LineProblem[] {
  const values = (node.attributes ?? []).map(({ value }) => value);
  return [
    ...[node.value, node.alt, node.title, ...values]
      .flatMap((text) => (typeof text === 'string' ? unseenIn(text) : []))
      .map(({ line, message }) => ({ line: lineOf(node) + line - 1, message })),
    ...(node.children ?? []).flatMap(unseenInTree),
  ];
}

function problemsIn(node: Node, allowed: readonly string[]): LineProblem[] {
  return [
    ...ownProblems(node, allowed).map((message) => ({ line: lineOf(node), message })),
    ...(node.children ?? []).flatMap((child) => problemsIn(child, allowed)),
  ];
}

function ownProblems(node: Node, allowed: readonly string[]): readonly string[] {
  if (isElement(node)) return elementProblems(node, allowed);
  if (isExpression(node)) return expressionProblems(node.value ?? '');
  if (node.type === 'heading' && node.depth === 1)
    return ['invalid heading: # is the title of the page, in its frontmatter (write ##)'];
  if (node.url !== undefined && markdown.has(node.type)) return linkProblems(node.url);
  if (markdown.has(node.type)) return [];
  return [refused[node.type] ?? `invalid ${node.type}: use words`];
}

function elementProblems(node: Node, allowed: readonly string[]): readonly string[] {
  const { name, attributes: given = [] } = node;
  if (name === null || name === undefined) return ['invalid <>: it says nothing'];
  const isTag = tags.includes(name);
  if (!isTag && !allowed.includes(name))
    return [
      /^[A-Z]/.test(name)
        ? unknown('component', name, allowed, 'all')
        : `invalid tag: <${name}> (there are: ${tags.join(', ')})`,
    ];
  const known = isTag ? ofTags : attributes[name];
  const names = given.map((each) => each.name ?? '');
  return [
    ...(node.type === 'mdxJsxTextElement' && blocks.includes(name)
      ? [`invalid <${name}>: it stands within a sentence (put it on a line of its own)`]
      : []),
    ...given.flatMap((each) => attributeProblems(name, each)),
    ...new Set(
      names
        .filter((each, nth) => each !== '' && names.indexOf(each) !== nth)
        .map((each) => `duplicate attribute of <${name}>: ${each}`),
    ),
    ...names
      .filter((each) => each !== '' && known !== undefined && !known.includes(each))
      .map((each) => `unknown attribute of <${name}>: ${each}${listed(known ?? [])}`),
  ];
}

function attributeProblems(tag: string, { name, value }: Attribute): readonly string[] {
  if (name === undefined)
    return [`invalid {…} in <${tag}>: write each attribute out, name="value"`];
  if (typeof value !== 'object' || value === null || literal(value.value) !== null) return [];
  return [`invalid ${name} of <${tag}>: ${short(value.value)} (write it out, in quotes)`];
}

/** What is commented out says nothing. */
function expressionProblems(expression: string): readonly string[] {
  const rest = expression.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim();
  if (rest === '' || literal(rest) !== null) return [];
  return [`invalid expression: ${short(expression)} (write the words out)`];
}

/** An expression on one line, and of a length that a line can hold. */
function short(expression: string): string {
  const line = expression.replaceAll(/\s+/g, ' ').trim();
  return `{${line.length > 60 ? `${line.slice(0, 60)}…` : line}}`;
}

function linkProblems(url: string): readonly string[] {
  const fault = (remedy: string): string[] => [`invalid link: ${url} (${remedy})`];
  if (url === '') return ['invalid link: it is empty (write an address)'];
  if (/^https?:\/\/[^/?#]*@/.test(url)) return fault('leave the name and password out');
  if (/^https?:\/\/[^/@\\]+(?:[/?#]|$)/.test(url) || /^mailto:[^?]+$/.test(url)) return [];
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(url))
    return fault('write https://, mailto:, ../ or #');
  if (url.startsWith('/')) return fault('begin it with ../: the site may stand in a folder');
  return /[\\\s]/.test(url) ? fault('write an address') : [];
}

function listed(known: readonly string[]): string {
  return known.length === 0 ? ' (it has none)' : ` (there are: ${known.join(', ')})`;
}
