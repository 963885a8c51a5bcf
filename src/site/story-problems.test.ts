import { createProcessor } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { charts } from '../charts/registry.ts';
import { ledger } from '../data/current.ts';
import { outlineOf } from '../prose/outline.ts';
import type { Written } from './story-pairs.ts';
import { storyProblems } from './story-problems.ts';

const target = 'suzhou-training-2022-12-31-target';
const lead = { chart: 'suzhou-training', state: 'promised', line: 5 };
const sound = `<Step id="a" chart="suzhou-training" state="promised" title="T">

<Point figure="${target}">The target</Point>

</Step>

<Step id="b" chart="suzhou-training" state="reported" title="T">

<Point step="a">The step before</Point>

</Step>`;
const [en, zh] = ['src/content/stories/en/x.mdx', 'src/content/stories/zh/x.mdx'];

const written = (file: string, text: string): Written => ({
  file,
  outline: outlineOf(createProcessor().parse(text)),
  lead,
});

test('storyProblems(a story told alike in both languages) are none', () => {
  expect(storyProblems([written(en, sound), written(zh, sound)], charts, ledger)).toEqual([]);
});

const both = (text: string): readonly Written[] => [written(en, text), written(zh, text)];
const changed = (from: string, to: string): string => sound.replace(from, to);

test.each<[string, readonly Written[], string | RegExp]>([
  [
    'an unknown chart',
    both(changed('chart="suzhou-training"', 'chart="suzhou-traning"')),
    `${en}:1: unknown chart: suzhou-traning (did you mean suzhou-training?)`,
  ],
  [
    'an unknown state',
    both(changed('state="reported"', 'state="said"')),
    `${en}:7: unknown state of suzhou-training: said (there are: promised, a-year, reported, scopes`,
  ],
  [
    'a point at what is not drawn',
    both(changed(`figure="${target}"`, 'figure="nowhere"')),
    `${en}:3: <Point>: unknown figure in state promised of suzhou-training: nowhere`,
  ],
  [
    'a point at no step',
    both(changed('step="a"', 'step="c"')),
    `${en}:9: <Point>: unknown other step: c (there are: a)`,
  ],
  [
    'a question whose answer cannot be chosen',
    both(sound.replace('The target', '<Guess id="q" question="Q?" options="x | y" answer="z" />')),
    `${en}:3: invalid answer of <Guess>: "z" is none of its options (x | y)`,
  ],
  [
    'a question that is a step',
    both(sound.replace('The target', '<Guess id="a" question="Q?" options="x | y" answer="x" />')),
    `${en}:3: duplicate id: a`,
  ],
  [
    'a point outside every step',
    both(`<Point step="a">it</Point>\n\n${sound}`),
    `${en}:1: <Point>: missing step around it`,
  ],
  [
    'a lead that nothing shows',
    both(sound).map((each) => ({ ...each, lead: { ...lead, state: 'said' } })),
    `${en}:5: lead: unknown state of suzhou-training: said`,
  ],
  ['no step', both('words'), `${en}:1: missing <Step>: a story has at least one`],
  ['one language', [written(en, sound)], `${en}: missing ${zh}: it is told in every language`],
  [
    'steps of other names',
    [written(en, sound), written(zh, changed('id="b"', 'id="c"'))],
    `${zh}:7: step c of suzhou-training reported, but step b of suzhou-training reported in ${en}:7`,
  ],
  [
    'a step the less',
    [
      written(en, sound),
      written(zh, changed('<Step id="b"', '<Steps id="b"').replace(/<\/Step>$/, '</Steps>')),
    ],
    `${zh}: no more steps, but step b of suzhou-training reported in ${en}:7`,
  ],
  [
    'two leads',
    [written(en, sound), { ...written(zh, sound), lead: { ...lead, state: 'reported' } }],
    `${zh}:5: lead: suzhou-training reported, but suzhou-training promised in ${en}`,
  ],
  [
    'an unknown language',
    [written('src/content/stories/fr/x.mdx', sound)],
    'src/content/stories/fr/x.mdx: invalid place',
  ],
  [
    'a folder in a folder',
    [written('src/content/stories/en/a/x.mdx', sound)],
    'src/content/stories/en/a/x.mdx: invalid place',
  ],
  [
    'a name that is no id',
    [written('src/content/stories/en/An X.mdx', sound)],
    'src/content/stories/en/An X.mdx: invalid place',
  ],
])('storyProblems(%s) names file and line', (_, stories, message) => {
  expect(storyProblems(stories, charts, ledger).join('\n')).toContain(message);
});

const home = (lang: string, by: string): Written => ({
  file: `src/content/pages/${lang}/home.mdx`,
  outline: outlineOf(createProcessor().parse(`<Sorted by="${by}" name="N">\n</Sorted>`)),
});

test.each<[string, readonly Written[], readonly string[]]>([
  ['alike', [home('en', 'by-place'), home('zh', 'by-place')], []],
  [
    'in other orders',
    [home('en', 'by-place'), home('zh', 'by-topic')],
    ['src/content/pages/zh/home.mdx:1: step by-topic of ledger by-topic, but'],
  ],
  [
    'in an order that the ledger does not know',
    [home('en', 'by-size'), home('zh', 'by-size')],
    ['en', 'zh'].map(
      (lang) => `src/content/pages/${lang}/home.mdx:1: unknown state of ledger: by-size`,
    ),
  ],
])('storyProblems(the cover, %s)', (_, pages, messages) => {
  const found = storyProblems(pages, charts, ledger);
  expect(found).toHaveLength(messages.length);
  messages.forEach((message, nth) => {
    expect(found[nth]).toContain(message);
  });
});

test('storyProblems(several faults) tells them all, by file and line', () => {
  const text = changed('state="promised"', 'state="said"').replace('step="a"', 'step="c"');
  const lines = storyProblems(both(text), charts, ledger).map((line) =>
    line.slice(0, en.length + 2),
  );
  expect(lines).toEqual([`${en}:1`, `${en}:9`, `${zh}:1`, `${zh}:9`]);
});
