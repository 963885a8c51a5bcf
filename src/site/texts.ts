import { readFileSync } from 'node:fs';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { charts } from '../charts/registry.ts';
import { ledger } from '../data/current.ts';
import type { Lang } from '../i18n/lang.ts';
import { pageFields, storyFields, type PageFields, type StoryFields } from '../prose/fields.ts';
import type { Outline } from '../prose/outline.ts';
import { outlineIn } from '../prose/remark-outline.ts';
import { fieldLine } from '../prose/text.ts';
import { storyProblems } from './story-problems.ts';
import { wordProblems } from './word-claims.ts';

/** A text in one language: its entry, what it says of itself, and what it is made of. */
type Text<Collection extends 'stories' | 'pages', Fields> = Omit<
  CollectionEntry<Collection>,
  'data'
> & { readonly data: Fields; readonly outline: Outline };

export type Story = Text<'stories', StoryFields>;

/** A page of its own, such as the cover. */
export type OwnPage = Text<'pages', PageFields>;

interface Texts {
  readonly stories: readonly Story[];
  readonly pages: readonly OwnPage[];
}

/** @throws naming all that is wrong in any text, with file and line. */
async function requireTexts(): Promise<Texts> {
  const stories = await outlined(await getCollection('stories'));
  const pages = await outlined(await getCollection('pages'));
  const written = [
    ...stories.map((story) => ({ ...writtenOf(story), lead: leadOf(story) })),
    ...pages.map(writtenOf),
  ];
  const problems = [...storyProblems(written, charts, ledger), ...wordProblems(ledger)];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    stories: stories.map((story) => ({ ...story, data: storyFields.parse(story.data) })),
    pages: pages.map((page) => ({ ...page, data: pageFields.parse(page.data) })),
  };
}

/** Entries with what they are made of. */
function outlined<Entry extends CollectionEntry<'stories' | 'pages'>>(
  entries: readonly Entry[],
): Promise<(Entry & { readonly outline: Outline })[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const { remarkPluginFrontmatter } = await render(entry);
      return { ...entry, outline: outlineIn(remarkPluginFrontmatter) };
    }),
  );
}

type Outlined = CollectionEntry<'stories' | 'pages'> & { readonly outline: Outline };

function writtenOf({ filePath: file = '', outline }: Outlined): {
  readonly file: string;
  readonly outline: Outline;
} {
  return { file, outline };
}

/** What a story is listed by; where that is not whole, that is told with its other fields. */
function leadOf({ filePath: file = '', data }: Outlined): {
  readonly chart: string;
  readonly state: string;
  readonly line: number;
} {
  const { data: lead } = storyFields.shape.lead.safeParse(data.lead);
  const line = fieldLine({ source: readFileSync(file, 'utf8') }, 'lead');
  return { ...(lead ?? { chart: '', state: '' }), line };
}

let known: Promise<Texts> | undefined;

/**
 * The texts, read once a build; while the site is being written they may change.
 * @throws naming all that is wrong in any of them.
 */
export function allTexts(): Promise<Texts> {
  if (!import.meta.env.PROD) return requireTexts();
  return (known ??= requireTexts());
}

/** The text of a page of its own. @throws when there is none of that language and id. */
export async function findPage(lang: Lang, id: string): Promise<OwnPage> {
  const found = (await allTexts()).pages.find((page) => page.id === `${lang}/${id}`);
  if (found === undefined) throw new Error(`missing page: src/content/pages/${lang}/${id}.mdx`);
  return found;
}
