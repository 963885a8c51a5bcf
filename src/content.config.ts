import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

// What lies elsewhere or is named otherwise than it should is found too, and told.
const pattern = '**/*.{md,mdx}';
// What a text says of itself is read with it (`src/prose/fields.ts`), and told with its line.
const schema = z.looseObject({});

export const collections = {
  stories: defineCollection({ loader: glob({ pattern, base: './src/content/stories' }), schema }),
  pages: defineCollection({ loader: glob({ pattern, base: './src/content/pages' }), schema }),
};
