import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, fixtureFiles, fixtureProblems as problems, fixtureText } from './fixture.ts';
import { parseLedger } from './parse.ts';

const figures = 'figures.csv';

test('parseLedger(files) reads a sound ledger', () => {
  expect(problems({})).toEqual([]);
});

test('parseLedger(files) reports every problem at once, by file, line and column', () => {
  const changed = {
    ...edited('topics.csv', 'side-by-side', 'maybe'),
    ...edited('places.csv', ',yes', ',perhaps'),
    [figures]: fixtureText(figures)
      .replace('about,66.67', 'roughly,66%')
      .replace('suzhou,training,youth', 'suzhou,trainin,youth'),
    'stray.csv': 'a,b\n',
  };
  expect(problems(changed)).toEqual([
    'data/places.csv:2: compared: invalid word "perhaps": use one of yes, no',
    'data/topics.csv:2: comparable: invalid word "maybe": use one of yes, side-by-side, no, one-place',
    'data/figures.csv:3: indicator: unknown indicator: trainin (did you mean training? else add it to data/indicators.csv)',
    'data/figures.csv:4: bound: invalid word "roughly": use one of exact, at-least, more-than, at-most, less-than, about, nearly',
    'data/figures.csv:4: value: invalid number "66%": use the digits 0 to 9 and one point',
    'data/stray.csv: unknown file (remove it)',
  ]);
});

test('parseLedger(files) answers any bytes with a ledger or problems, never with an exception', () => {
  const bytes = fc.uint8Array({ maxLength: 60 });
  const text = fc.string({ unit: fc.constantFrom(...Array.from('id,name_en\r\n"=青 ')) });
  const content = fc.oneof(
    bytes,
    text.map((body) => `${fixtureText('groups.csv')}${body}`),
  );
  fc.assert(
    fc.property(content, (groups) => {
      const parsed = parseLedger(fixtureFiles({ 'groups.csv': groups }));
      expect('ledger' in parsed || parsed.problems.length > 0).toBe(true);
    }),
  );
});
