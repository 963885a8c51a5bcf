import { z } from 'zod';
import { isDay } from '../data/period.ts';
import { fieldLine, type LineProblem, type Text } from './text.ts';
import { unknown } from './unknown.ts';

/** A bare day is a date to YAML, which takes 30 February for 2 March: days stand in quotes. */
const day = z
  .string({ error: 'write the day in quotes: "2026-11-21"' })
  .refine(isDay, { error: 'invalid day (use a real one, like "2026-11-21")' });

const words = z
  .string({ error: ({ input }) => (input === undefined ? 'missing words' : 'write it in quotes') })
  .refine((text) => text.trim() !== '', { error: 'missing words' });

const nowhere = 'write { chart: id, state: id }';
const id = z.string({ error: nowhere }).min(1, { error: nowhere });

/** The frontmatter of a page of its own, such as the cover. */
export const pageFields = z.strictObject({
  /** A claim the figures support; numbers only as `{figure:id}` and its kin. */
  title: words,
  /** The plain first sentence, under the title and in search results. */
  description: words,
  /** The promises whose answer says met, where either of them says that one was fulfilled. */
  answers: words.optional(),
  /** What they, and the titles of the steps, say of the whole ledger: names of `src/data/claims/`. */
  claims: z.array(words, { error: 'write a list of claims: [one, another]' }).optional(),
});

/** The frontmatter of a story. */
export const storyFields = z
  .strictObject({
    ...pageFields.shape,
    /** What the eyebrow of every step says: the place or the subject. */
    subject: words,
    /** The chart that stands for the story where it is listed. */
    lead: z.strictObject({ chart: id, state: id }, { error: nowhere }),
    published: day,
    updated: day,
  })
  .refine(({ published, updated }) => ![published, updated].every(isDay) || published <= updated, {
    error: 'invalid day: it is before the story was published',
    path: ['updated'],
  });

export type StoryFields = z.infer<typeof storyFields>;
export type PageFields = z.infer<typeof pageFields>;

/** What is wrong in the frontmatter of a text, by line; what a field lacks is told at the first. */
export function fieldProblems(text: Text): readonly LineProblem[] {
  const isStory = text.path.startsWith('src/content/stories/');
  const known = Object.keys((isStory ? storyFields : pageFields).shape);
  const read = (isStory ? storyFields : pageFields).safeParse(text.fields);
  return (read.error?.issues ?? []).flatMap((issue) => {
    const [key = ''] = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys')
      return [{ line: fieldLine(text, key), message: `${issue.path.join('.')}: ${issue.message}` }];
    return issue.keys.map((extra) => ({
      line: fieldLine(text, key === '' ? extra : key),
      message:
        key === '' ? unknown('field', extra, known, 'all') : `${key}: unknown field: ${extra}`,
    }));
  });
}
