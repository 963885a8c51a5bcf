import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFormula } from './file/formula.ts';
import { splitRecords } from './file/records.ts';
import { toCsv, withBom } from './write.ts';

test('toCsv(rows, columns) keeps the order of the columns and quotes where needed', () => {
  const rows = [
    { b: 'x, "y"', a: 1.5, c: null },
    { b: '两\n行', a: -2, c: true },
  ];
  expect(toCsv(rows, ['a', 'b', 'c'])).toBe('a,b,c\n1.5,"x, ""y""",\n-2,"两\n行",true\n');
  expect(toCsv([], ['a', 'b'])).toBe('a,b\n');
});

test('withBom(csv) begins with one byte order mark', () => {
  expect(withBom('a\n')).toBe('\uFEFFa\n');
});

test.each(['=1+1', '+1', '-x', '@x', '＝1', '＋1', '－1', '＠x', ' =1'])(
  'toCsv(rows, columns) refuses the formula %j',
  (cell) => {
    expect(() => toCsv([{ a: cell }], ['a'])).toThrow(
      `invalid cell ${JSON.stringify(cell)}: a spreadsheet would run it`,
    );
  },
);

test('toCsv(rows, columns) refuses a row without a column', () => {
  expect(() => toCsv([{ a: '1' }], ['a', 'b'])).toThrow('missing column: b');
});

test('toCsv(rows, columns) gives back the cells it was given', () => {
  const unit = fc.constantFrom(...Array.from('a,"\n 两%-=1'));
  const cell = fc.string({ unit }).filter((text) => !isFormula(text));
  const row = fc.record({ id: fc.stringMatching(/^[a-z]+$/), a: cell, b: cell });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const split = splitRecords(toCsv(rows, ['id', 'a', 'b']));
      expect('records' in split && split.records.slice(1).map(({ cells }) => cells)).toEqual(
        rows.map(({ id, a, b }) => [id, a, b]),
      );
    }),
  );
});
