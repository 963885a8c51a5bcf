import { opening, type Broken } from './edits.ts';

/** Guards of sentences about the whole ledger that guard nothing. */
export const claims: readonly Broken[] = [
  [
    'a claim that nobody has worked out',
    opening,
    '<Holds claim="three-place">Words,</Holds> ',
    ['18: <Holds>: unknown claim: three-place (did you mean three-places?)'],
  ],
  [
    'a guard of nothing',
    opening,
    '<Holds>Words,</Holds> ',
    ['18: missing claim of <Holds> (write it out, in quotes)'],
  ],
  [
    'a guard of more than its claim',
    opening,
    '<Holds claim="three-places" till="2030">Words,</Holds> ',
    ['18: unknown attribute of <Holds>: till (there are: claim)'],
  ],
  [
    'a guard that the other language lacks',
    opening,
    '<Holds claim="three-places">Words,</Holds> ',
    ['18: claim three-places in step b, but not in src/content/stories/zh/x.mdx'],
  ],
  [
    'claims that are no list',
    'subject: Suzhou',
    'subject: Suzhou\nclaims: three-places',
    ['5: claims: write a list of claims: [one, another]'],
  ],
];
