import type { Broken } from './edits.ts';

/** Links that lead nowhere, or where nobody means to go. */
export const links: readonly Broken[] = [
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
];
