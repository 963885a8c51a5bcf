import { expect, test } from 'vitest';
import { fixtureFiles } from './fixture.ts';
import type { Ledger } from './ledger.ts';
import { parseLedger } from './parse.ts';

function fixture(): Ledger {
  const parsed = parseLedger(fixtureFiles());
  if ('problems' in parsed) throw new Error('the fixture is not sound');
  return parsed.ledger;
}

test('ledger.figure(id) is its row, typed', () => {
  expect(fixture().figure('suzhou-training-2022-target')).toEqual({
    id: 'suzhou-training-2022-target',
    document: 'plan',
    mentions: ['p1n2'],
    printed: '70万人次以上',
    place: 'suzhou',
    indicator: 'training',
    group: null,
    status: 'target',
    force: 'plain',
    bound: 'at-least',
    value: 700_000,
    word: null,
    period: { text: '../2022', start: null, end: '2022-12-31' },
    accrual: 'cumulative',
    note: { en: '', zh: '' },
  });
});

test('ledger.document(id), place(id) and the rest join the two languages', () => {
  const ledger = fixture();
  expect(ledger.document('plan')).toMatchObject({
    title: { zh: '计划' },
    url: null,
    urlKind: 'none',
  });
  expect(ledger.place('suzhou')).toMatchObject({ partOf: null, latitude: 31.299, compared: true });
  expect(ledger.indicator('share').name).toEqual({ en: 'Share trained', zh: '培训占比' });
  expect(ledger.topic('training').reason.en).toBe('Person-times only');
  expect(ledger.unit('percent').symbol.zh).toBe('%');
  expect(ledger.group('youth').name.zh).toBe('青年');
  expect(ledger.contextRow('suzhou-training-2023').source.en).toBe('A source');
  expect(ledger.corrections[0]).toMatchObject({ was: 40_000, corrected: 50_000 });
  expect(ledger.datasets[0]?.rows).toEqual([]);
});

test.each(['document', 'place', 'topic', 'unit', 'group', 'indicator', 'figure'] as const)(
  'ledger.%s(id) throws on an id that nobody declared',
  (thing) => {
    expect(() => fixture()[thing]('__proto__')).toThrow(`unknown ${thing}: __proto__`);
  },
);

test('ledger.contextRow(id) and figuresOf(document) throw on an unknown id', () => {
  expect(() => fixture().contextRow('x')).toThrow('unknown context row: x');
  expect(() => fixture().figuresOf('x')).toThrow('unknown document: x');
});

test('ledger.figuresOf(document) are in reading order', () => {
  expect(
    fixture()
      .figuresOf('plan')
      .map(({ mentions }) => mentions[0]),
  ).toEqual(['p1n1', 'p1n2', 'p2n1']);
});

test('ledger is frozen to the last cell', () => {
  const ledger = fixture();
  expect(Object.isFrozen(ledger)).toBe(true);
  expect(Object.isFrozen(ledger.figures)).toBe(true);
  expect(Object.isFrozen(ledger.figures[0]?.mentions)).toBe(true);
  expect(Object.isFrozen(ledger.figures[0]?.note)).toBe(true);
});
