import { describe, expect, it } from 'vitest';
import { flips, misplaced, requirePinned, type Judged } from './pins.ts';

const results = [
  { id: 'sum', kind: 'document', verdict: 'holds' },
  { id: 'trap', kind: 'reading', verdict: 'cannot-be-told' },
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

describe('misplaced(results)', () => {
  it.each<[Judged['kind'], Judged['verdict'], readonly string[]]>([
    ['document', 'holds', []],
    ['document', 'fails', []],
    ['working', 'holds', []],
    ['working', 'cannot-be-told', []],
    ['working', 'fails', ['check a: invalid kind "working": it fails (make it a reading)']],
    ['reading', 'fails', []],
    ['reading', 'cannot-be-told', []],
    [
      'reading',
      'holds',
      ['check a: invalid kind "reading": it holds (make it a working, or what a document says)'],
    ],
  ])('of a %s that %s is %j', (kind, verdict, problems) => {
    expect(misplaced([{ id: 'a', kind, verdict }])).toEqual(problems);
  });
});

describe('requirePinned(results, pins)', () => {
  it('throws all flips at once', () => {
    expect(() => {
      requirePinned(results, { sum: 'fails' });
    }).toThrow(/flipped verdict of sum.*\n.*missing verdict of trap/);
  });
});
