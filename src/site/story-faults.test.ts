import { createProcessor } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { charts } from '../charts/registry.ts';
import { ledger } from '../data/current.ts';
import { hostile } from '../data/hostile.ts';
import { storyFields } from '../prose/fields.ts';
import { outlineIn, remarkOutline } from '../prose/remark-outline.ts';
import { fieldLine } from '../prose/text.ts';
import { escapeXml } from '../pictures/markup.ts';
import type { Written } from './story-pairs.ts';
import { storyProblems } from './story-problems.ts';

/*
 * What goes wrong in a story, a kind a row: what of the sound story below is written otherwise, and
 * all that is said of it. The story in the other language is sound, and told alike.
 */
const figure = 'suzhou-training-2022-12-31-target';
const sound = `---
title: A story
description: It is told.
subject: Suzhou
lead: { chart: suzhou-training, state: promised }
published: '2026-11-21'
updated: '2026-11-22'
---

<Step id="a" chart="suzhou-training" state="promised" title="A title">

The city said <Figure id="${figure}" /> <Point figure="${figure}">were to be trained</Point>.

</Step>

<Step id="b" chart="suzhou-training" state="reported" title="B">

Words, <em lang="zh">话</em>, a [link](../../due/) and \`p12n3\`. {/* a note */}

</Step>
`;
const [en, zh] = ['src/content/stories/en/x.mdx', 'src/content/stories/zh/x.mdx'];

/** Reads a story as the build does: what is known of it, and the code that is made of it. */
function read(path: string, source: string): { readonly written: Written; readonly code: string } {
  const head = /^---\n([\s\S]*?)\n---/.exec(source);
  const frontmatter = parse(head?.[1] ?? '', { version: '1.1' }) as Record<string, unknown>;
  const value = source.replace(head?.[0] ?? '', (text) => text.replaceAll(/[^\n]/g, ' '));
  const plugin = [remarkOutline, { ledger, root: '/site', read: () => source }] as const;
  const processor = createProcessor({ remarkPlugins: [[plugin[0], plugin[1]]] });
  const file = { path: `/site/${path}`, value, data: { astro: { frontmatter } } };
  const code = String(processor.processSync(file));
  const lead = storyFields.shape.lead.safeParse(frontmatter.lead).data ?? { chart: '', state: '' };
  const line = fieldLine({ source }, 'lead');
  return {
    written: { file: path, outline: outlineIn(frontmatter), lead: { ...lead, line } },
    code,
  };
}

function faults(source: string): string[] {
  const other = sound.replace('A story', '一篇');
  const texts = [read(en, source).written, read(zh, other).written];
  return storyProblems(texts, charts, ledger).map((each) => each.replace(`${en}:`, ''));
}

test('a sound story has no fault', () => {
  expect(faults(sound)).toEqual([]);
  expect(read(en, sound).code).toContain('were to be trained');
});

const words = 'Words, ';

test.each<[string, string, string, readonly string[]]>([
  [
    'an import',
    words,
    "import { readFileSync } from 'node:fs'\n\nWords, ",
    ['18: invalid import or export: a text runs no code'],
  ],
  [
    'an export',
    words,
    'export const x = 1\n\nWords, ',
    ['18: invalid import or export: a text runs no code'],
  ],
  ['a sum', words, '{30 + 7} people, ', ['18: invalid expression: {30 + 7} (write the words out)']],
  [
    'a template with a value',
    words,
    '{`${37}`} people, ',
    ['18: invalid expression: {`${37}`} (write the words out)'],
  ],
  ['a plain template', words, '{`37`} people, ', ['18: typed number "37": use <Figure id="…"/>']],
  [
    'a call',
    words,
    '{String.fromCharCode(51, 55)} people, ',
    ['18: invalid expression: {String.fromCharCode(51, 55)} (write the words out)'],
  ],
  ['a number in code', words, '`37` people, ', ['18: typed number "37": use <Figure id="…"/>']],
  [
    'a Roman numeral',
    words,
    'XII measures, ',
    ['18: typed number "XII measures": use <Figure id="…"/>'],
  ],
  [
    'an expression over lines',
    words,
    '{[\n1,\n2].map(String)}, ',
    ['18: invalid expression: {[ 1, 2].map(String)} (write the words out)'],
  ],
  [
    'an attribute that is computed',
    'title="B"',
    'title={`Whom ${40 + 2} people`}',
    ['16: invalid title of <Step>: {`Whom ${40 + 2} people`} (write it out, in quotes)'],
  ],
  [
    'attributes spread out',
    'title="B"',
    'title="B" {...props}',
    ['16: invalid {…} in <Step>: write each attribute out, name="value"'],
  ],
  [
    'an attribute twice',
    'title="B"',
    'title="B" title="C"',
    ['16: duplicate attribute of <Step>: title'],
  ],
  [
    'a script',
    words,
    '<script src="https://evil.invalid/x.js"></script>\n\nWords, ',
    [
      '18: invalid tag: <script> (there are: abbr, b, br, cite, em, i, q, s, small, strong, sub, sup)',
    ],
  ],
  [
    'a frame',
    words,
    '<iframe src="https://evil.invalid/"></iframe> ',
    [
      '18: invalid tag: <iframe> (there are: abbr, b, br, cite, em, i, q, s, small, strong, sub, sup)',
    ],
  ],
  [
    'a style',
    words,
    "<style>{'p{}'}</style> ",
    [
      '18: invalid tag: <style> (there are: abbr, b, br, cite, em, i, q, s, small, strong, sub, sup)',
    ],
  ],
  [
    'a picture tag',
    words,
    '<img src="https://evil.invalid/a.png" alt="A" /> ',
    ['18: invalid tag: <img> (there are: abbr, b, br, cite, em, i, q, s, small, strong, sub, sup)'],
  ],
  [
    'a picture',
    words,
    '![A](https://evil.invalid/a.png) ',
    ['18: invalid picture: show a chart in a step'],
  ],
  [
    'an event handler',
    '<em lang="zh">',
    '<em onclick="x()">',
    ['18: unknown attribute of <em>: onclick (there are: lang, title)'],
  ],
  [
    'a style attribute',
    '<em lang="zh">',
    '<em style="color:red">',
    ['18: unknown attribute of <em>: style (there are: lang, title)'],
  ],
  [
    'an attribute that is an object',
    '<em lang="zh">',
    '<em style={{ color: "red" }}>',
    [
      '18: invalid style of <em>: {{ color: "red" }} (write it out, in quotes)',
      '18: unknown attribute of <em>: style (there are: lang, title)',
    ],
  ],
  [
    'a link that runs code',
    '../../due/',
    'javascript:alert`x`',
    ['18: invalid link: javascript:alert`x` (write https://, mailto:, ../ or #)'],
  ],
  [
    'a link that holds a page',
    '../../due/',
    'data:text/html,x',
    ['18: invalid link: data:text/html,x (write https://, mailto:, ../ or #)'],
  ],
  [
    'a link to whatever protocol',
    '../../due/',
    '//evil.invalid/',
    ['18: invalid link: //evil.invalid/ (write https://, mailto:, ../ or #)'],
  ],
  [
    'a link from the root',
    '../../due/',
    '/en/due/',
    ['18: invalid link: /en/due/ (begin it with ../: the site may stand in a folder)'],
  ],
  [
    'a link with a name and password',
    '../../due/',
    'https://a:b@e.org/',
    ['18: invalid link: https://a:b@e.org/ (leave the name and password out)'],
  ],
  ['an empty link', '../../due/', '', ['18: invalid link: it is empty (write an address)']],
  [
    'a first heading',
    words,
    '# A title\n\nWords, ',
    ['18: invalid heading: # is the title of the page, in its frontmatter (write ##)'],
  ],
  [
    'a block of code',
    words,
    '```\nx\n```\n\nWords, ',
    ['18: invalid block of code: use words, or `code` in a line'],
  ],
  ['a fragment', words, '<>x</> ', ['18: invalid <>: it says nothing']],
  [
    'a component with a slip',
    '<Figure ',
    '<Figur ',
    ['12: unknown component: Figur (did you mean Figure?)'],
  ],
  [
    'a component of another page',
    words,
    '<Versions />\n\nWords, ',
    [
      '18: unknown component: Versions (there are: Step, Point, Guess, Pairs, Figure, Ratio, Share, Change, Count, Rate, Context, Worked)',
    ],
  ],
  [
    'a component nobody has',
    words,
    '<Chart />\n\nWords, ',
    ['18: unknown component: Chart (did you mean Share?)'],
  ],
  [
    'a property of a component',
    words,
    '<Step.Inner /> ',
    [
      '18: unknown component: Step.Inner (there are: Step, Point, Guess, Pairs, Figure, Ratio, Share, Change, Count, Rate, Context, Worked)',
    ],
  ],
  [
    'a step in a step',
    words,
    '<Step id="c" chart="suzhou-training" state="reported" title="C">\n\nx\n\n</Step>\n\nWords, ',
    ['18: invalid <Step>: it stands in another'],
  ],
  [
    'a step in a sentence',
    words,
    'Words <Pairs /> and words, ',
    ['18: invalid <Pairs>: it stands within a sentence (put it on a line of its own)'],
  ],
  [
    'an attribute nobody reads',
    'title="B"',
    'title="B" tone="loud"',
    ['16: unknown attribute of <Step>: tone (there are: id, chart, state, title, answers)'],
  ],
  [
    'a pair with an attribute',
    words,
    '<Pairs of="x" />\n\nWords, ',
    ['18: unknown attribute of <Pairs>: of (it has none)'],
  ],
  ['no id', 'id="b" ', '', ['16: missing id of <Step> (write it out, in quotes)']],
  ['an id twice', 'id="b"', 'id="a"', ['16: duplicate id: a']],
  [
    'an id that the page has',
    'id="b"',
    'id="content"',
    ['16: invalid id "content": the page has it already'],
  ],
  ['no state', ' state="reported"', '', ['16: missing state of <Step> (write it out, in quotes)']],
  [
    'a slip in a chart',
    'chart="suzhou-training" state="reported"',
    'chart="suzhou-traning" state="reported"',
    ['16: unknown chart: suzhou-traning (did you mean suzhou-training?)'],
  ],
  [
    'a slip in a state',
    'state="reported"',
    'state="reportd"',
    ['16: unknown state of suzhou-training: reportd (did you mean reported?)'],
  ],
  [
    'a slip in a figure',
    '<Figure id="suzhou-training-2022-12-31-target"',
    '<Figure id="suzhou-training-2022-12-31-targe"',
    [
      '12: <Figure>: unknown figure: suzhou-training-2022-12-31-targe (did you mean suzhou-training-2022-12-31-target?)',
    ],
  ],
  [
    'a figure with an unknown attribute',
    '<Figure id="suzhou-training-2022-12-31-target"',
    '<Figure id="suzhou-training-2022-12-31-target" loud',
    ['12: <Figure>: unknown attribute: loud'],
  ],
  [
    'a point at what is not drawn',
    '<Point figure="suzhou-training-2022-12-31-target"',
    '<Point figure="suzhou-filings-2020"',
    ['12: <Point>: unknown figure in state promised of suzhou-training: suzhou-filings-2020'],
  ],
  [
    'a point with an unknown condition',
    '<Point figure="suzhou-training-2022-12-31-target"',
    '<Point colour="red"',
    ['12: <Point>: unknown condition: colour'],
  ],
  [
    'a typed number',
    words,
    'Some 70,000 people, ',
    ['18: typed number "70,000": use <Figure id="…"/>'],
  ],
  [
    'a number in words',
    words,
    'Two thirds of them, ',
    ['18: typed number "Two thirds": use <Figure id="…"/>'],
  ],
  [
    'a number split by tags',
    words,
    '3<b></b>7 people, ',
    ['18: typed number "37": use <Figure id="…"/>'],
  ],
  [
    'a number by entities',
    words,
    '&#51;&#55; people, ',
    ['18: typed number "37": use <Figure id="…"/>'],
  ],
  [
    'digits of another script',
    words,
    '٣٧ people, ',
    ['18: typed number "٣٧": use <Figure id="…"/>'],
  ],
  ['an unknown template', 'title="B"', 'title="B {figur:x}"', ['16: unknown template: {figur:x}']],
  [
    'a turned direction',
    words,
    'Words\u202e, ',
    ['18: invalid character U+202E after "Words": remove it'],
  ],
  [
    'an entity for a turned direction',
    words,
    'Words&#x202E;, ',
    ['18: invalid character U+202E after "Words": remove it'],
  ],
  [
    'a space without width',
    words,
    'Wo\u200brds, ',
    ['18: invalid character U+200B after "Wo": remove it'],
  ],
  ['a NUL', words, 'Wo\u0000rds, ', ['18: invalid character U+0000 after "Wo": remove it']],
  [
    'half a character',
    words,
    'Wo\ud83drds, ',
    ['18: invalid character U+D83D after "Wo": remove it'],
  ],
  [
    'a word of fulfilment',
    'title="B"',
    'title="It was met"',
    [
      '16: word of fulfilment "met": say what the numbers show, or name an answer whose verdict is met',
    ],
  ],
  [
    'a day that rolls over',
    "'2026-11-22'",
    "'2026-02-30'",
    ['7: updated: invalid day (use a real one, like "2026-11-21")'],
  ],
  [
    'a bare day',
    "'2026-11-22'",
    '2026-11-22',
    ['7: updated: write the day in quotes: "2026-11-21"'],
  ],
  [
    'a day before the first',
    "'2026-11-22'",
    "'2026-11-20'",
    ['7: updated: invalid day: it is before the story was published'],
  ],
  ['no title', 'title: A story\n', '', ['1: title: missing words']],
  ['an empty title', 'title: A story', "title: ''", ['2: title: missing words']],
  ['a title that is a number', 'title: A story', 'title: 2020', ['2: title: write it in quotes']],
  [
    'a field with a slip',
    'subject:',
    'subjct:',
    ['1: subject: missing words', '4: unknown field: subjct (did you mean subject?)'],
  ],
  [
    'a lead with a slip',
    'state: promised }',
    'state: promisd }',
    ['5: lead: unknown state of suzhou-training: promisd (did you mean promised?)'],
  ],
  [
    'a lead without a state',
    ', state: promised }',
    ' }',
    ['5: lead.state: write { chart: id, state: id }'],
  ],
  [
    'a lead that is a word',
    '{ chart: suzhou-training, state: promised }',
    'suzhou-training',
    ['5: lead: write { chart: id, state: id }'],
  ],
  [
    'a typed number in a title',
    'title: A story',
    'title: All 70 of them',
    ['2: title: typed number "70": use {figure:…}'],
  ],
  [
    'a question without an answer of its own',
    words,
    '<Guess id="q" question="Q?" options="x | y" answer="z">\n\nx\n\n</Guess>\n\nWords, ',
    ['18: invalid answer of <Guess>: "z" is none of its options (x | y)'],
  ],
])('a story with %s is refused, and nothing of it is run', (_, from, to, messages) => {
  const planted = sound.replace(from, () => to);
  expect(planted).not.toBe(sound);
  expect(faults(planted)).toEqual(messages);
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
  const { code } = read(en, sound.replace(words, `${planted}${words}`));
  expect(code).not.toContain(hidden);
  expect(code).not.toContain('were to be trained');
});

test('a text outside its folders is no page', () => {
  expect(() => read('src/pages/x.mdx', sound)).toThrow(
    'src/pages/x.mdx: invalid place: texts stand in src/content/',
  );
});

test('several faults are told at once, by line', () => {
  const planted = sound
    .replace('A story', 'All 70 of them')
    .replace('state="promised" title', 'state="promisd" title')
    .replace(words, '{x} 16 measures <Figur /> ');
  expect(faults(planted)).toEqual([
    '2: title: typed number "70": use {figure:…}',
    '10: unknown state of suzhou-training: promisd (did you mean promised?)',
    '18: invalid expression: {x} (write the words out)',
    '18: unknown component: Figur (did you mean Figure?)',
    '18: typed number "16": use <Figure id="…"/>',
  ]);
});

test('a file of another encoding is one fault', () => {
  const lost = Array.from({ length: 5 }, () => 'W\uFFFDrds,').join('\n');
  expect(faults(sound.replace(words, () => `${lost} `))).toEqual([
    '18: invalid encoding: save the file as UTF-8',
  ]);
});

/** What a text says when it is read: its faults, or where it is no MDX. */
function told(source: string): readonly string[] {
  try {
    return faults(source);
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
    sound.replace(words, () => `${text} `),
    sound.replace('title="B"', () => `title={${quoted}}`),
  ])
    for (const fault of told(planted)) expect(fault).toMatch(/^(?:\d+: |no MDX)/);
  // A quoted attribute ends where it ends, whatever is in it.
  const shown = told(sound.replace('title="B"', () => `title="${escapeXml(text)}"`));
  expect(shown.filter((fault) => /tag|component|expression|import/.test(fault))).toEqual([]);
});
