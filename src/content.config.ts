import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { isDay } from './data/period.ts';

/** A bare day is a date to YAML, which takes 30 February for 2 March: days stand in quotes. */
const day = z
  .string({ error: 'write the day in quotes: "2026-11-21"' })
  .refine(isDay, { error: 'invalid day (use a real one, like "2026-11-21")' });

const stories = defineCollection({
  // What lies elsewhere or is named otherwise is found too, and told.
  loader: glob({ pattern: '**/*.{md,mdx}', base: './src/content/stories' }),
  schema: z
    .object({
      /** A claim the figures support; numbers only as `{figure:id}` and its kin. */
      title: z.string(),
      /** The plain first sentence, under the title and in search results. */
      description: z.string(),
      /** The promises whose answer says met, where either of them says that one was fulfilled. */
      answers: z.string().optional(),
      /** What the eyebrow of every step says: the place or the subject. */
      subject: z.string(),
      /** The chart that stands for the story where it is listed. */
      lead: z.object({ chart: z.string(), state: z.string() }).strict(),
      published: day,
      updated: day,
    })
    .strict(),
});

const pages = defineCollection({
  loader: glob({ pattern: '**/*.{md,mdx}', base: './src/content/pages' }),
  schema: z
    .object({ title: z.string(), description: z.string(), answers: z.string().optional() })
    .strict(),
});

export const collections = { stories, pages };
