import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** YAML reads a bare day as a date at midnight UTC; pages want the day. */
const day = z.date().transform((date) => date.toISOString().slice(0, 10));

const stories = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './src/content/stories' }),
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
  loader: glob({ pattern: '*/*.mdx', base: './src/content/pages' }),
  schema: z
    .object({ title: z.string(), description: z.string(), answers: z.string().optional() })
    .strict(),
});

export const collections = { stories, pages };
