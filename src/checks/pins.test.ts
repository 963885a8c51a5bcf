import { describe, expect, it } from 'vitest';
import { flips, requirePinned } from './pins.ts';

const results = [
  { id: 'sum', verdict: 'holds' },
  { id: 'trap', verdict: 'cannot-be-told' },
] as const;

describe('flips(results, pins)', () => {
  it.each([
    ['nothing', { sum: 'holds', trap: 'cannot-be-told' }, []],
    [
      'a verdict that changed',
      { sum: 'fails', trap: 'cannot-be-told' },
      [
        'src/checks/verdicts.json: flipped verdict of sum: pinned as fails, now it holds (mend the data, or if it is right rewrite the check’s words and pin "holds")',
      ],
    ],
    [
      'a check that is new',
      { sum: 'holds' },
      [
        'src/checks/verdicts.json: missing verdict of trap: it cannot be told (add "trap": "cannot-be-told")',
      ],
    ],
    [
      'a pin without a check',
      { sum: 'holds', trap: 'cannot-be-told', gone: 'holds' },
      ['src/checks/verdicts.json: unknown check: gone (remove it)'],
    ],
  ])('reports %s', (_, pins, problems) => {
    expect(flips(results, pins)).toEqual(problems);
  });
});

describe('requirePinned(results, pins)', () => {
  it('throws all flips at once', () => {
    expect(() => {
      requirePinned(results, { sum: 'fails' });
    }).toThrow(/flipped verdict of sum.*\n.*missing verdict of trap/);
  });
});
