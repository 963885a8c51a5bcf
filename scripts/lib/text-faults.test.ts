import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostile } from '../../src/data/hostile.ts';
import { opening, sound, type Broken } from '../../src/site/broken/edits.ts';
import { syntaxProblems, textFaults } from './text-faults.ts';

const told = (source: string): readonly string[] =>
  syntaxProblems(source).map(({ line, message }) => `${line}: ${message}`);

const quoting = '(put words with signs such as : { [ @ # in quotes, and close them)';
const attribute = '(write name="value", in straight quotes)';
const tag = '(write <Name attribute="value">, or \\< for a sign among words)';
const words = '(write the words out, and \\{ for a brace among them)';

test.each<Broken>([
  ['nothing wrong', '', '', []],
  ['a sign among words', opening, 'fewer \\<3 and \\{ and ', []],
  [
    'a tag left open',
    '话</em>',
    '话',
    ['18: missing </em>: close <em> in the paragraph in which it begins'],
  ],
  [
    'a component left open',
    'trained</Point>',
    'trained',
    ['12: missing </Point>: close <Point> in the paragraph in which it begins'],
  ],
  [
    'a step left open',
    '</Step>\n\n<Step',
    '<Step',
    ['10: missing </Step>: close <Step> on a line of its own'],
  ],
  [
    'tags that cross',
    '话</em>',
    '<b>话</em></b>',
    ['18: invalid </em>: <b> of line 18 is still open (close that first)'],
  ],
  [
    'a closing tag too many',
    opening,
    'Words</em>, ',
    ['18: invalid </em>: <Step> of line 16 is still open (close that first)'],
  ],
  [
    'a closing tag after all others',
    '{/* a note */}\n\n</Step>',
    '\n\n</Step>\n\n</Step>',
    [`22: invalid tag: closing slash \`/\` in tag ${tag}`],
  ],
  [
    'a value without quotes',
    '"B"',
    'B',
    [`16: invalid attribute: character \`B\` (U+0042) before attribute value ${attribute}`],
  ],
  [
    'a value in the quotes of Chinese',
    '"B"',
    '“B”',
    [`16: invalid attribute: character \`“\` (U+201C) before attribute value ${attribute}`],
  ],
  [
    'a value left open',
    '"B"',
    '"B',
    [`18: invalid attribute: character \`"\` (U+0022) in attribute name ${attribute}`],
  ],
  [
    'a sign that begins no tag',
    opening,
    'fewer <3, ',
    [`18: invalid tag: character \`3\` (U+0033) before name ${tag}`],
  ],
  [
    'a tag in a tag',
    '<Figure ',
    '<Figure <b ',
    [`12: invalid tag: character \`<\` (U+003C) after name ${tag}`],
  ],
  ['a comment of HTML', opening, '<!-- a note --> ', ['18: invalid comment: write {/* … */}']],
  [
    'an address in brackets',
    opening,
    '<https://e.org> ',
    ['18: invalid link: write [words](address)'],
  ],
  [
    'a template of titles',
    opening,
    '{figure:x} ',
    [`18: invalid expression: Unexpected content after expression ${words}`],
  ],
  ['a brace left open', opening, 'a { b, ', [`18: invalid expression: Unexpected token ${words}`]],
  [
    'a note left open',
    'a note */}',
    'a note }',
    [`18: invalid expression: Unterminated comment ${words}`],
  ],
  [
    'a broken import',
    opening,
    'import x from\n\nWords, ',
    ['20: invalid import or export: a text runs no code'],
  ],
  [
    'words with a colon',
    'A story',
    'A story: more',
    [`2: invalid frontmatter: bad indentation of a mapping entry ${quoting}`],
  ],
  [
    'a title that begins with a template',
    'A story',
    '{count:figures} figures',
    [`2: invalid frontmatter: bad indentation of a mapping entry ${quoting}`],
  ],
  [
    'a list left open',
    'A story',
    '[A',
    [`3: invalid frontmatter: missed comma between flow collection entries ${quoting}`],
  ],
  [
    'a field twice',
    'subject: Suzhou',
    'title: B',
    ['4: invalid frontmatter: duplicated mapping key (keep one of the two)'],
  ],
  [
    'no end of the frontmatter',
    "'2026-11-22'\n---",
    "'2026-11-22'\n",
    ['1: missing --- after the frontmatter: write it on a line of its own'],
  ],
  [
    'TOML before it',
    '---',
    '+++',
    ['1: invalid frontmatter: +++ (write YAML between lines of ---)'],
  ],
  [
    'faults in both',
    sound,
    sound.replace('A story', 'A story: more').replace('话</em>', '话'),
    [
      `2: invalid frontmatter: bad indentation of a mapping entry ${quoting}`,
      '18: missing </em>: close <em> in the paragraph in which it begins',
    ],
  ],
  [
    'the lines of Windows',
    sound,
    sound.replace('话</em>', '话').replaceAll('\n', '\r\n'),
    ['18: missing </em>: close <em> in the paragraph in which it begins'],
  ],
])('syntaxProblems(a story with %s) says so', (_, from, to, says) => {
  expect(told(sound.replace(from, () => to))).toEqual(says);
});

test.each(hostile)('%s in a text is read, or told with its line and what to write', (_, text) => {
  for (const planted of [
    sound.replace('title: A story', () => `title: ${text}`),
    sound.replace(opening, () => `${text} `),
    sound.replace('"B"', () => text),
  ])
    for (const fault of told(planted))
      expect(fault).toMatch(/^\d+: (?:invalid|missing) .+(?:: | \().+$/);
});

test('textFaults(files) tells those of every file at once, by file and line', () => {
  const files = new Map([
    ['src/content/stories/zh/x.mdx', sound.replace('话</em>', '话')],
    ['src/content/stories/en/y.mdx', sound],
    ['src/content/pages/en/x.md', '---\ntitle: a: b\n---\n\nfewer <3\n'],
  ]);
  expect(textFaults(files)).toEqual([
    `src/content/pages/en/x.md:2: invalid frontmatter: bad indentation of a mapping entry ${quoting}`,
    'src/content/stories/zh/x.mdx:18: missing </em>: close <em> in the paragraph in which it begins',
  ]);
});

test('textFaults(our own texts) finds none', () => {
  const file = 'src/content/pages/en/home.mdx';
  expect(textFaults()).toEqual([]);
  expect(textFaults(new Map([[file, `${readFileSync(file, 'utf8')}\n<Step>`]]))).toHaveLength(1);
});
