import { opening, type Broken } from './edits.ts';

const tags = '(there are: abbr, b, br, cite, em, i, q, s, small, strong, sub, sup)';

/** Tags, pictures and other markup that no story has. */
export const markup: readonly Broken[] = [
  [
    'a script',
    opening,
    '<script src="https://evil.invalid/x.js"></script>\n\nWords, ',
    [`18: invalid tag: <script> ${tags}`],
  ],
  [
    'a frame',
    opening,
    '<iframe src="https://evil.invalid/"></iframe> ',
    [`18: invalid tag: <iframe> ${tags}`],
  ],
  ['a style', opening, "<style>{'p{}'}</style> ", [`18: invalid tag: <style> ${tags}`]],
  [
    'a picture tag',
    opening,
    '<img src="https://evil.invalid/a.png" alt="A" /> ',
    [`18: invalid tag: <img> ${tags}`],
  ],
  [
    'a picture',
    opening,
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
    'a first heading',
    opening,
    '# A title\n\nWords, ',
    ['18: invalid heading: # is the title of the page, in its frontmatter (write ##)'],
  ],
  [
    'a block of code',
    opening,
    '```\nx\n```\n\nWords, ',
    ['18: invalid block of code: use words, or `code` in a line'],
  ],
  ['a fragment', opening, '<>x</> ', ['18: invalid <>: it says nothing']],
];
