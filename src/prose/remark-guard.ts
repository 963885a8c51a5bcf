import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Ledger } from '../data/ledger.ts';
import { guardProblems } from './guard.ts';
import { isElement, langOf, lineOf, type File, type Node } from './mdx.ts';
import { passages } from './passages.ts';

/** What the plugin needs to know. */
export interface RemarkGuardOptions {
  readonly ledger: Ledger;
  /** The folder that paths in messages start from (default: the current one). */
  readonly root?: string;
  /** The text of a file with its frontmatter, which tells on which line a title stands. */
  readonly read?: (path: string) => string;
}

interface Title {
  readonly line: number;
  readonly text: string;
  readonly answers: string;
}

/**
 * A remark plugin that stops the build on a word of fulfilment in a page's title or description,
 * a step's title or a heading, unless `answers` beside it names an answer that says met:
 * `src/content/stories/en/suzhou.mdx:2: word of fulfilment "passed": …`.
 */
export function remarkGuard(options: RemarkGuardOptions): (tree: Node, file: File) => void {
  const { root = process.cwd(), read = (path: string) => readFileSync(path, 'utf8') } = options;
  return (tree, file) => {
    // Asked for each file anew, because an edit of the data changes it.
    const { ledger } = options;
    const path = relative(root, file.path ?? '').replaceAll('\\', '/');
    const lang = langOf(path);
    const titles = [...inFrontmatter(file, read), ...inTree(tree)];
    const problems = titles.flatMap(({ line, text, answers }) =>
      guardProblems(text, lang, ledger, answers).map((problem) => `${path}:${line}: ${problem}`),
    );
    if (problems.length > 0) throw new Error(problems.join('\n'));
  };
}

/** The plugin is given the frontmatter without its lines, so they are looked up in the file. */
function inFrontmatter({ path = '', data }: File, read: (path: string) => string): Title[] {
  const fields = data.astro?.frontmatter ?? {};
  const said = (key: string): string => (typeof fields[key] === 'string' ? fields[key] : '');
  const keys = ['title', 'description'].filter((key) => said(key) !== '');
  if (keys.length === 0) return [];
  const lines = read(path).split('\n');
  return keys.map((key) => ({
    line: lines.findIndex((line) => line.startsWith(`${key}:`)) + 1,
    text: said(key),
    answers: said('answers'),
  }));
}

/** Headings, and the titles of steps. */
function inTree(node: Node): Title[] {
  const own: Title[] = [];
  if (node.type === 'heading') {
    const text = passages(node).map((passage) => passage.text);
    own.push({ line: lineOf(node), text: text.join(' '), answers: '' });
  }
  const title = isElement(node) ? attribute(node, 'title') : '';
  if (title !== '')
    own.push({ line: lineOf(node), text: title, answers: attribute(node, 'answers') });
  return [...own, ...(node.children ?? []).flatMap(inTree)];
}

function attribute({ attributes = [] }: Node, name: string): string {
  const value = attributes.find((each) => each.name === name)?.value;
  return typeof value === 'string' ? value : '';
}
