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
  const seen = new Set(hidden.map(({ line, message }) => `${line} ${message}`));
  // What is written as an entity is seen in the file, and not on the page.
  const inTree = problemsIn(tree, [...own, ...numbers]);
  return [...hidden, ...inTree.filter(({ line, message }) => !seen.has(`${line} ${message}`))];
}

function problemsIn(node: Node, allowed: readonly string[]): LineProblem[] {
  const line = lineOf(node);
  return [
    ...ownProblems(node, allowed).map((message) => ({ line, message })),
    ...[node.value, node.alt, node.title, ...(node.attributes ?? []).map(({ value }) => value)]
      .flatMap((text) => (typeof text === 'string' ? unseenIn(text) : []))
      .map((each) => ({ line: line + each.line - 1, message: each.message })),
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
  return [`invalid ${name} of <${tag}>: {${value.value}} (write it out, in quotes)`];
}

/** What is commented out says nothing. */
function expressionProblems(expression: string): readonly string[] {
  const rest = expression.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim();
  if (rest === '' || literal(rest) !== null) return [];
  return [`invalid expression: {${expression}} (write the words out)`];
}

function linkProblems(url: string): readonly string[] {
  const fault = (remedy: string): string[] => [`invalid link: ${url} (${remedy})`];
  if (/^https?:\/\/[^/@\\]+(?:[/?#]|$)/.test(url) || /^mailto:[^?]+$/.test(url)) return [];
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(url))
    return fault('write https://, mailto:, ../ or #');
  if (url.startsWith('/')) return fault('begin it with ../: the site may stand in a folder');
  return url === '' || /[\\\s]/.test(url) ? fault('write an address') : [];
}

function listed(known: readonly string[]): string {
  return known.length === 0 ? ' (it has none)' : ` (there are: ${known.join(', ')})`;
}
