import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { hostile } from '../data/hostile.ts';
import type { Ledger } from '../data/ledger.ts';
import { escapeXml } from '../pictures/markup.ts';
import { sound, opening } from './broken/edits.ts';
import { file, readStory, storyFaults } from './broken/read-story.ts';

test('a sound story has no fault', () => {
  expect(storyFaults(sound)).toEqual([]);
  expect(readStory(file, sound).code).toContain('were to be trained');
});

test.each([
  [
    "import { readFileSync } from 'node:fs'\n\n{readFileSync('/etc/hostname', 'utf8')} ",
    'readFileSync',
  ],
  ['export const planted = process.exit(1)\n\n', 'planted'],
  ['<script>planted</script> ', 'planted'],
  ['{planted} ', 'planted'],
])('of a story with %j no code is made', (planted, hidden) => {
  const { code } = readStory(file, sound.replace(opening, `${planted}${opening}`));
  expect(code).not.toContain(hidden);
  expect(code).not.toContain('were to be trained');
});

test('a sentence about the whole ledger is refused when new rows have made it false', () => {
  const planted = sound
    .replace('subject:', 'claims: [three-places]\nsubject:')
    .replace(opening, '<Holds claim="dongtou-one-text">Words,</Holds> ');
  const rows: Ledger = {
    ...ledger,
    places: [],
    figures: ledger.figures.filter(({ place }) => place !== 'dongtou'),
  };
  const told = storyFaults(planted, rows).filter((each) => each.includes('no longer true'));
  expect(told).toEqual([
    expect.stringMatching(/^4: claims: no longer true of the ledger: the places that are compared/),
    expect.stringMatching(
      /^19: <Holds>: no longer true of the ledger: the only text about Dongtou/,
    ),
  ]);
});

test('a text outside its folders is no page', () => {
  expect(() => readStory('src/pages/x.mdx', sound)).toThrow(
    'src/pages/x.mdx: invalid place: texts stand in src/content/',
  );
});

test('several faults are told at once, by line', () => {
  const planted = sound
    .replace('A story', 'All 70 of them')
    .replace('state="promised" title', 'state="promisd" title')
    .replace(opening, '{x} 16 measures <Figur /> ');
  expect(storyFaults(planted)).toEqual([
    '2: title: typed number "70": use {figure:…}',
    '10: unknown state of suzhou-training: promisd (did you mean promised?)',
    '18: invalid expression: {x} (write the words out)',
    '18: unknown component: Figur (did you mean Figure?)',
    '18: typed number "16": use <Figure id="…"/>',
  ]);
});

test('a file of another encoding is one fault', () => {
  const lost = Array.from({ length: 5 }, () => 'W\uFFFDrds,').join('\n');
  expect(storyFaults(sound.replace(opening, () => `${lost} `))).toEqual([
    '18: invalid encoding: save the file as UTF-8',
  ]);
});

/** What a text says when it is read: its faults, or where it is no MDX. */
function told(source: string): readonly string[] {
  try {
    return storyFaults(source);
  } catch (error) {
    const place = error instanceof Error && 'line' in error ? error.line : undefined;
    expect(place, String(error)).toBeTypeOf('number');
    return ['no MDX'];
  }
}

test.each(hostile)('%s in a story is words, or told with its line', (_, text) => {
  const quoted = JSON.stringify(text);
  for (const planted of [
    sound.replace('title: A story', () => `title: ${quoted}`),
    sound.replace(opening, () => `${text} `),
    sound.replace('title="B"', () => `title={${quoted}}`),
  ])
    for (const fault of told(planted)) expect(fault).toMatch(/^(?:\d+: |no MDX)/);
  // A quoted attribute ends where it ends, whatever is in it.
  const shown = told(sound.replace('title="B"', () => `title="${escapeXml(text)}"`));
  expect(shown.filter((fault) => /tag|component|expression|import/.test(fault))).toEqual([]);
});
