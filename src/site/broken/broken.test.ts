import { describe, expect, test } from 'vitest';
import { claims } from './claims.ts';
import { code } from './code.ts';
import { components } from './components.ts';
import { sound } from './edits.ts';
import { fields } from './fields.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { storyFaults } from './read-story.ts';
import { words } from './words.ts';

/** What goes wrong in a story, by kind: what is said of it, to the letter. */
const kinds = { fields, code, markup, links, components, words, claims };

describe.each(Object.entries(kinds))('storyFaults(source) says what is wrong: %s', (_, cases) => {
  test.each(cases)('a story with %s is refused', (_kind, from, to, says) => {
    const planted = sound.replace(from, () => to);
    expect(planted).not.toBe(sound);
    expect(storyFaults(planted)).toEqual(says);
  });
});
