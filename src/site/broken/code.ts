import { opening, type Broken } from './edits.ts';

/** Code in a story, which is words and never code. */
export const code: readonly Broken[] = [
  [
    'an import',
    opening,
    "import { readFileSync } from 'node:fs'\n\nWords, ",
    ['18: invalid import or export: a text runs no code'],
  ],
  [
    'an export',
    opening,
    'export const x = 1\n\nWords, ',
    ['18: invalid import or export: a text runs no code'],
  ],
  [
    'a sum',
    opening,
    '{30 + 7} people, ',
    ['18: invalid expression: {30 + 7} (write the words out)'],
  ],
  [
    'a template with a value',
    opening,
    '{`${37}`} people, ',
    ['18: invalid expression: {`${37}`} (write the words out)'],
  ],
  [
    'a call',
    opening,
    '{String.fromCharCode(51, 55)} people, ',
    ['18: invalid expression: {String.fromCharCode(51, 55)} (write the words out)'],
  ],
  [
    'an expression over lines',
    opening,
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
];
