import type { Lang } from '../i18n/lang.ts';
import type { Node } from './mdx.ts';

/** A story or a page as it is written: what its checks read. */
export interface Text {
  readonly tree: Node;
  /** Its file, from the root of the project. */
  readonly path: string;
  readonly lang: Lang;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The file as it is, which tells on which line a field of the frontmatter stands. */
  readonly source: string;
}

/** Something wrong in a text, and on which line of its file. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

/** The line of a field of the frontmatter, which comes to us without its lines; 1 where it lacks. */
export function fieldLine({ source }: Pick<Text, 'source'>, key: string): number {
  const lines = source.split('\n');
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith(`${key}:`)),
    ) + 1
  );
}
