import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { fixtureLedger } from '../data/fixture.ts';
import { exampleMention, exampleNumeral } from './examples.ts';

const fixture = fixtureLedger();
const [one] = fixture.figures;
if (one === undefined) throw new Error('missing rows of the fixture');

test.each([
  [['p1n2'], ['p1n2'], ['p2', 'p2n1'], 'p2n1'],
  [['p1n2', 'p1n3'], ['p1n2'], ['p9n9'], 'p1n3'],
  // Where texts are many, each place is one of several of them.
  [['p1n2', 'p1n3'], ['p1n2'], ['p1n3'], 'p1n2'],
])('exampleMention(figures at %j, %j, %j) is %s', (...given) => {
  const [a, b, c, found] = given;
  expect(exampleMention({ figures: [a, b, c].map((mentions) => ({ ...one, mentions })) })).toBe(
    found,
  );
});

test('exampleNumeral(figures) is a count in 万 without its unit', () => {
  expect(exampleNumeral(fixture)).toBe('70万');
});

test('a ledger without an example says so', () => {
  expect(() => exampleMention({ figures: [] })).toThrow('missing figure');
  expect(() => exampleNumeral({ figures: [] })).toThrow('missing figure');
});

test('the ledger has an example of each', () => {
  expect(exampleMention(ledger)).toMatch(/^p\d+n\d+$/);
  expect(exampleNumeral(ledger)).toMatch(/^\d+万$/);
});
