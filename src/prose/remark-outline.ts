import type { File, Node } from './mdx.ts';
import { outlineOf, type Outline } from './outline.ts';

/**
 * A remark plugin that hands the outline of a text on with its frontmatter, so that no page has to
 * read the text again. It comes after those that read the frontmatter for words.
 */
export function remarkOutline(): (tree: Node, file: File) => void {
  return (tree, { data }) => {
    if (data.astro?.frontmatter)
      Object.assign(data.astro.frontmatter, { outline: outlineOf(tree) });
  };
}

/** The outline in what Astro gives of a rendered text. */
export function outlineIn({ outline }: Readonly<Record<string, unknown>>): Outline {
  if (!isOutline(outline)) throw new Error('missing outline: is remarkOutline among the plugins?');
  return outline;
}

function isOutline(value: unknown): value is Outline {
  return typeof value === 'object' && value !== null && 'steps' in value;
}
