import { expect, test } from 'vitest';
import { csvLines, figureRows, mentionRows } from './lines.ts';
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
