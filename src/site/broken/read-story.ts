import { createProcessor } from '@mdx-js/mdx';
import { parse } from 'yaml';
import { charts } from '../../charts/registry.ts';
import { ledger } from '../../data/current.ts';
import { storyFields } from '../../prose/fields.ts';
import { outlineIn, remarkOutline } from '../../prose/remark-outline.ts';
import { fieldLine } from '../../prose/text.ts';
import type { Written } from '../story-pairs.ts';
import { storyProblems } from '../story-problems.ts';
import { sound } from './edits.ts';

/** The file of the story that is read. */
export const file = 'src/content/stories/en/x.mdx';

/** A story as the build reads it: what is known of it, and the code that is made of it. */
export interface Read {
  readonly written: Written;
  readonly code: string;
}

/** Reads a story as the build does. Throws where it is no MDX. */
export function readStory(path: string, source: string, rows = ledger): Read {
  const head = /^---\n([\s\S]*?)\n---/.exec(source);
  const frontmatter = parse(head?.[1] ?? '', { version: '1.1' }) as Record<string, unknown>;
  const value = source.replace(head?.[0] ?? '', (text) => text.replaceAll(/[^\n]/g, ' '));
  const processor = createProcessor({
    remarkPlugins: [[remarkOutline, { ledger: rows, root: '/site', read: () => source }]],
  });
  const code = String(
    processor.processSync({ path: `/site/${path}`, value, data: { astro: { frontmatter } } }),
  );
  const lead = storyFields.shape.lead.safeParse(frontmatter.lead).data ?? { chart: '', state: '' };
  const line = fieldLine({ source }, 'lead');
  return {
    written: { file: path, outline: outlineIn(frontmatter), lead: { ...lead, line } },
    code,
  };
}

/** All that is said of a story, by line; the one in the other language is sound, and told alike. */
export function storyFaults(source: string, rows = ledger): readonly string[] {
  const other = sound.replace('A story', '一篇');
  const texts = [
    readStory(file, source, rows).written,
    readStory('src/content/stories/zh/x.mdx', other, rows).written,
  ];
  return storyProblems(texts, charts, ledger).map((each) => each.replace(`${file}:`, ''));
}
