import { isLang, type Lang } from '../i18n/lang.ts';

/** The parts of a Markdown tree that the check reads; every other part is passed over. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly url?: string;
  readonly depth?: number;
  readonly name?: string | null | undefined;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** An attribute of a component as MDX reads it: text, an expression, or nothing but its name. */
export interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

/** The file that a plugin of unified is given, as Astro fills it. */
export interface File {
  readonly path?: string | undefined;
  readonly data: { readonly astro?: { readonly frontmatter?: Readonly<Record<string, unknown>> } };
}

/** The language of a file: the last folder that is one; English for a file in none. */
export function langOf(path: string): Lang {
  return path.split('/').findLast(isLang) ?? 'en';
}

/** The line a node starts on; 1 where a plugin made it. */
export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** Whether a node is a component or a tag, on a line of its own or inside one. */
export function isElement(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node is `{…}`. */
export function isExpression(node: Node): boolean {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

/** What a literal expression says: `{'text'}`, `{5}`, `{true}`; null where it is computed. */
export function literal(expression: string): string | null {
  const source = expression.trim();
  const quoted = /^(['"`])((?:(?!\1)[^\\$])*)\1$/.exec(source);
  if (quoted) return quoted[2] ?? '';
  return /^(?:true|false|[\d._]+)$/.test(source) ? source : null;
}

/** Whether somebody reads it: an id, a path, an address or a date is Latin letters without a space. */
export function isProse(text: string): boolean {
  return !/^(?:[\w./:#?&=~@+-]*[A-Za-z][\w./:#?&=~@+-]*|\d{4}-\d{2}(?:-\d{2})?)$/.test(text);
}
