import { opening, type Broken } from './edits.ts';

/** Typed numbers, unseen characters and words of fulfilment. */
export const words: readonly Broken[] = [
  ['a plain template', opening, '{`37`} people, ', ['18: typed number "37": use <Figure id="…"/>']],
  ['a number in code', opening, '`37` people, ', ['18: typed number "37": use <Figure id="…"/>']],
  [
    'a Roman numeral',
    opening,
    'XII measures, ',
    ['18: typed number "XII measures": use <Figure id="…"/>'],
  ],
  [
    'a typed number',
    opening,
    'Some 70,000 people, ',
    ['18: typed number "70,000": use <Figure id="…"/>'],
  ],
  [
    'a number in words',
    opening,
    'Two thirds of them, ',
    ['18: typed number "Two thirds": use <Figure id="…"/>'],
  ],
  [
    'a number split by tags',
    opening,
    '3<b></b>7 people, ',
    ['18: typed number "37": use <Figure id="…"/>'],
  ],
  [
    'a number by entities',
    opening,
    '&#51;&#55; people, ',
    ['18: typed number "37": use <Figure id="…"/>'],
  ],
  [
    'digits of another script',
    opening,
    '٣٧ people, ',
    ['18: typed number "٣٧": use <Figure id="…"/>'],
  ],
  ['an unknown template', 'title="B"', 'title="B {figur:x}"', ['16: unknown template: {figur:x}']],
  [
    'a turned direction',
    opening,
    'Words\u202e, ',
    ['18: invalid character U+202E after "Words": remove it'],
  ],
  [
    'an entity for a turned direction',
    opening,
    'Words&#x202E;, ',
    ['18: invalid character U+202E after "Words": remove it'],
  ],
  [
    'a space without width',
    opening,
    'Wo\u200brds, ',
    ['18: invalid character U+200B after "Wo": remove it'],
  ],
  ['a NUL', opening, 'Wo\u0000rds, ', ['18: invalid character U+0000 after "Wo": remove it']],
  [
    'half a character',
    opening,
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
];
