import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Ledger } from '../data/ledger.ts';
import { claimProblems, claimsInFields } from './claims.ts';
import { fieldProblems } from './fields.ts';
import { grammarProblems } from './grammar.ts';
import { fulfilmentProblems } from './guard-tree.ts';
import { langOf, type File, type Node } from './mdx.ts';
import { outlineOf, type Outline } from './outline.ts';
import type { LineProblem, Text } from './text.ts';
import { typedProblems } from './typed-tree.ts';

/** What the plugin needs to know. */
export interface RemarkOutlineOptions {
  /** Asked for anew with each file: while the site is being written it may change. */
  readonly ledger: Ledger;
  /** The folder that paths in messages start from (default: the current one). */
  readonly root?: string;
  readonly read?: (path: string) => string;
}

/**
 * A remark plugin that reads a text once for all pages and hands its outline on with the
 * frontmatter, with everything that is wrong in it. A text with faults is emptied, so that nothing
 * of it is run before the build, which tells the faults of all texts at once, stops.
 * It throws on a text that stands where nobody would tell them.
 */
export function remarkOutline(options: RemarkOutlineOptions): (tree: Node, file: File) => void {
  const { root = process.cwd(), read = (path: string) => readFileSync(path, 'utf8') } = options;
  return (tree, { path: file = '', data }) => {
    if (data.astro?.frontmatter === undefined) return;
    const path = relative(root, file).replaceAll('\\', '/');
    if (!path.startsWith('src/content/'))
      throw new Error(`${path}: invalid place: texts stand in src/content/`);
    const fields = { ...data.astro.frontmatter };
    const outline = readText(
      { tree, path, lang: langOf(path), fields, source: read(file) },
      options.ledger,
    );
    if (outline.problems.length > 0) Object.assign(tree, { children: [] });
    Object.assign(data.astro.frontmatter, { outline });
  };
}

/** The outline of a text, with all that is wrong in it, by line. */
export function readText(text: Text, ledger: Ledger): Outline {
  const outline = outlineOf(text.tree);
  const named = claimsInFields(text);
  const problems: readonly LineProblem[] = [
    ...grammarProblems(text),
    ...fieldProblems(text),
    ...typedProblems(text, ledger),
    ...fulfilmentProblems(text, ledger),
    ...claimProblems(named, 'claims', ledger),
    ...claimProblems(outline.claims, '<Holds>', ledger),
    ...outline.problems,
  ];
  const claims = [...named, ...outline.claims];
  return { ...outline, claims, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** The outline in what Astro gives of a rendered text. */
export function outlineIn({ outline }: Readonly<Record<string, unknown>>): Outline {
  if (!isOutline(outline)) throw new Error('missing outline: is remarkOutline among the plugins?');
  return outline;
}

function isOutline(value: unknown): value is Outline {
  return typeof value === 'object' && value !== null && 'steps' in value;
}
