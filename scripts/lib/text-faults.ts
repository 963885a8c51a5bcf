import { readFileSync, readdirSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { createProcessor } from '@mdx-js/mdx';
import { z } from 'zod';
import type { LineProblem } from '../../src/prose/text.ts';
import { sayMdx, sayYaml } from './syntax-words.ts';

/** What the readers of MDX and YAML throw at a text that they cannot read. */
const thrown = z.object({
  reason: z.string(),
  line: z.number().optional(),
  /** What the reader of JavaScript said, where an expression is at fault. */
  cause: z.object({ message: z.string() }).optional(),
  /** The place in YAML, from 0; its first line is the rest of that of the opening `---`. */
  mark: z.object({ line: z.number() }).optional(),
});

/** What a reader says of a text; what is no fault of the text is thrown on. */
function faultIn(read: () => unknown): z.infer<typeof thrown> | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    const { data } = thrown.safeParse(error);
    if (data === undefined) throw error;
    return data;
  }
}

const head = /^\uFEFF?---\r?\n(?:[\s\S]*?\n)?---/;

/** Where the frontmatter of a text is no YAML: the first place in it, as the build's reader finds it. */
function inFrontmatter(source: string): readonly LineProblem[] {
  if (/^\uFEFF?---\r?\n/.test(source) && !head.test(source))
    return [
      { line: 1, message: 'missing --- after the frontmatter: write it on a line of its own' },
    ];
  if (source.startsWith('+++'))
    return [{ line: 1, message: 'invalid frontmatter: +++ (write YAML between lines of ---)' }];
  const fault = faultIn(() => parseFrontmatter(source));
  if (fault === undefined) return [];
  return [{ line: (fault.mark?.line ?? 0) + 1, message: sayYaml(fault.reason) }];
}

/** Where the rest of it is no MDX: the first place, as the build's reader finds it. */
function inBody(source: string): readonly LineProblem[] {
  const body = source.replace(head, (text) => text.replaceAll(/[^\r\n]/g, ' '));
  const fault = faultIn(() => createProcessor().parse(body));
  if (fault === undefined) return [];
  // What lacks at the end of the file is told where it begins, as `(10:1-10:71)`.
  const [, begun = '1'] = /\((\d+):\d+-/.exec(fault.reason) ?? [];
  const isLack = fault.reason.startsWith('Expected a closing tag');
  return [
    {
      line: isLack ? Number(begun) : (fault.line ?? Number(begun)),
      message: sayMdx(fault.reason, fault.cause?.message ?? ''),
    },
  ];
}

/** Where a story or a page cannot be read at all, by line: one place in its frontmatter, one in its body. */
export function syntaxProblems(source: string, isMdx = true): readonly LineProblem[] {
  const before = inFrontmatter(source);
  // Without an end of the frontmatter nobody knows where the body begins.
  if (before.some(({ line }) => line === 1)) return before;
  return isMdx ? [...before, ...inBody(source)] : before;
}

const folder = 'src/content';

/** The stories and pages, by their paths. */
function ownTexts(): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.mdx?$/.test(path));
  return new Map(names.map((path) => [path, readFileSync(path, 'utf8')]));
}

/**
 * All texts that cannot be read, by file and line. The build would stop at the first of them; all else
 * that may be wrong in a text is found when all can be read.
 */
export function textFaults(texts: ReadonlyMap<string, string> = ownTexts()): readonly string[] {
  return [...texts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, source]) =>
      syntaxProblems(source, path.endsWith('.mdx')).map(
        ({ line, message }) => `${path}:${line}: ${message}`,
      ),
    );
}
