import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { atText, passageOf } from './passage.ts';

test.each([
  ['http://e.org/a', '29条', 'http://e.org/a#:~:text=29%E6%9D%A1'],
  ['http://e.org/a#part', '65%', 'http://e.org/a#part:~:text=65%25'],
  ['http://e.org/a?b=c', '5-6', 'http://e.org/a?b=c#:~:text=5%2D6'],
  ['http://e.org/a', '1,900', 'http://e.org/a#:~:text=1%2C900'],
  ['http://e.org/a', 'a&b', 'http://e.org/a#:~:text=a%26b'],
  ['http://e.org/a', '每年…6万', 'http://e.org/a#:~:text=6%E4%B8%87'],
  ['http://e.org/a', '每年…6万人', 'http://e.org/a#:~:text=6%E4%B8%87%E4%BA%BA'],
])('atText(%s, %s)', (address, printed, expected) => {
  expect(atText(address, printed)).toBe(expected);
});

const kindOf = (document: string): string | undefined => {
  const [figure] = ledger.figuresOf(document);
  return figure && passageOf(figure)?.kind;
};

test.each(ledger.documents)('passageOf(a figure of $id) is of its $urlKind', ({ id, urlKind }) => {
  const known = urlKind === 'original' || urlKind === 'copy';
  expect(kindOf(id)).toBe(known ? urlKind : undefined);
});

test('passageOf(figure) gives the printed form back', () => {
  const decoded = ledger.figures.flatMap((figure) => {
    const passage = passageOf(figure);
    if (passage === null) return [];
    const text = decodeURIComponent(passage.address.split(':~:text=')[1] ?? '');
    return [[figure.printed, text] as const];
  });
  expect(decoded.length).toBeGreaterThan(0);
  expect(decoded.filter(([printed, text]) => text === '' || !printed.includes(text))).toEqual([]);
});
