import { expect, test } from 'vitest';
import { csvLines, figureRows, joinedWith, mentionRows, wholes } from './lines.ts';
import { as, none, row, sheet } from './fixture.ts';
import type { Decision } from './sheet.ts';

test('csvLines(rows, columns) quotes what needs it, and leaves out what no column has', () => {
  const columns = ['id', 'value', 'note_en'];
  expect(csvLines([{ ...row, note_en: 'so, "it" says' }, { id: ' b' }], columns)).toBe(
    'river-new-jobs-2025,52000,"so, ""it"" says"\n" b",,\n',
  );
  expect(csvLines([], columns)).toBe('');
});

test('figureRows(sheet, progress) joins what says the same', () => {
  const second = { ...row, mentions: 'p3n1 p3n2' };
  const progress = as({ 1: { as: 'figure', row: second }, 0: { as: 'figure', row } });
  expect(figureRows(sheet, progress)).toEqual([{ ...row, mentions: 'p2n1 p3n1 p3n2' }]);
  expect(figureRows(sheet, none)).toEqual([]);
});

test('mentionRows(sheet, progress) has a row for each numeral', () => {
  const aside: Decision = { as: 'aside', reason: 'name', note: 'a road' };
  const same = { document: 'plan', printed: '5', reason: 'name', note: 'a road' };
  expect(mentionRows(sheet, as({ 1: aside }))).toEqual([
    { ...same, mention: 'p3n1' },
    { ...same, mention: 'p3n2' },
  ]);
});

test('joinedWith(at, sheet, progress) names what is one figure with an item', () => {
  const progress = as({ 0: { as: 'figure', row }, 1: { as: 'figure', row } });
  expect(joinedWith(0, sheet, progress)).toEqual(['p3n1']);
  expect(joinedWith(1, sheet, progress)).toEqual(['p2n1']);
  expect(joinedWith(0, sheet, as({ 0: { as: 'figure', row } }))).toEqual([]);
  expect(joinedWith(0, sheet, none)).toEqual([]);
});

test('wholes(at, sheet, progress) gives the figures that an item may be part of, the nearest first', () => {
  const far = { ...row, id: 'river-new-jobs-2024' };
  const three = { ...sheet, items: [...sheet.items, ...sheet.items] };
  const progress = as({ 0: { as: 'figure', row: far }, 2: { as: 'figure', row } });
  expect(wholes(3, three, progress)).toEqual([row, far]);
  expect(wholes(2, three, progress)).toEqual([far]);
});
