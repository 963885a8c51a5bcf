import { opening, type Broken } from './edits.ts';

/** Components that nobody has, or that are not whole. */
export const components: readonly Broken[] = [
  [
    'a component with a slip',
    '<Figure ',
    '<Figur ',
    ['12: unknown component: Figur (did you mean Figure?)'],
  ],
  [
    'a component of another page',
    opening,
    '<Versions />\n\nWords, ',
    [
      '18: unknown component: Versions (there are: Step, Point, Guess, Pairs, Holds, Figure, Ratio, Share, Change, Count, Rate, Context, Worked)',
    ],
  ],
  [
    'a component nobody has',
    opening,
    '<Chart />\n\nWords, ',
    ['18: unknown component: Chart (did you mean Share?)'],
  ],
  [
    'a property of a component',
    opening,
    '<Step.Inner /> ',
    [
      '18: unknown component: Step.Inner (there are: Step, Point, Guess, Pairs, Holds, Figure, Ratio, Share, Change, Count, Rate, Context, Worked)',
    ],
  ],
  [
    'a step in a step',
    opening,
    '<Step id="c" chart="suzhou-training" state="reported" title="C">\n\nx\n\n</Step>\n\nWords, ',
    ['18: invalid <Step>: it stands in another'],
  ],
  [
    'a step in a sentence',
    opening,
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
    'an attribute twice',
    'title="B"',
    'title="B" title="C"',
    ['16: duplicate attribute of <Step>: title'],
  ],
  [
    'a pair with an attribute',
    opening,
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
    'a question without an answer of its own',
    opening,
    '<Guess id="q" question="Q?" options="x | y" answer="z">\n\nx\n\n</Guess>\n\nWords, ',
    ['18: invalid answer of <Guess>: "z" is none of its options (x | y)'],
  ],
];
