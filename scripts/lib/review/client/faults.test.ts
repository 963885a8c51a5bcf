import { describe, expect, test } from 'vitest';
import { asideFault, faultOf } from './faults.ts';
import { as, item, none, row, sheet } from './fixture.ts';

test.each([
  ['other', '', 'note: where the reason is other, write it here'],
  ['other', 'a road', ''],
  ['name', '', ''],
])('asideFault(%j, %j): %j', (reason, note, fault) => {
  expect(asideFault(reason, note)).toBe(fault);
});

describe('faultOf(row, at, sheet, progress)', () => {
  test.each<[Partial<typeof row>, string]>([
    [{}, ''],
    [{ indicator: '' }, 'indicator: choose one, or name a new one'],
    [{ id: 'New' }, 'id: use lower-case words and digits joined by hyphens'],
    [{ id: 'bank-new-jobs-2025' }, 'id: begin it with river-new-jobs-'],
    [{ place: '' }, 'id: begin it with unstated-new-jobs-'],
    [
      { status: 'target' },
      'force: a target has one (ensure, strive, hold or plain), nothing else does',
    ],
    [{ value: '' }, 'value: a number, or a word instead'],
    [{ value: '-3' }, 'value: write a fall as a number of 0 or more'],
    [{ value: '', word: '全覆盖' }, 'word_en: say the word in English'],
    [{ period: '' }, 'period: write one, or a note why not'],
    [{ note_en: 'so' }, 'note: write it in both languages'],
    [{ id: 'river-new-jobs-2024' }, 'id: the ledger has it already, add a telling word'],
  ])('%j: %s', (changed, fault) => {
    expect(faultOf({ ...row, ...changed }, 0, sheet, none)).toBe(fault);
  });

  test('an id of another figure of the text, unless they say the same', () => {
    const other = as({ 1: { as: 'figure', row } });
    expect(faultOf(row, 0, sheet, other)).toBe('');
    expect(faultOf({ ...row, value: '5' }, 0, sheet, other)).toBe(
      'id: another figure of this text has it, add a telling word',
    );
  });

  test('a note that says that there is no period, beside one', () => {
    const untimed = { ...item, row: { ...row, period: '', note_en: 'No year.', note_zh: '无。' } };
    const noted = { ...row, note_en: 'No year. So.', note_zh: '无。' };
    expect(faultOf(noted, 0, { ...sheet, items: [untimed] }, none)).toBe(
      'note_en: it says "No year.", and there is a period',
    );
  });
});
