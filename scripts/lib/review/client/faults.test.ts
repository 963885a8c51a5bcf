import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../src/data/schema/figures.ts';
import { asideFault, faultsOf, refused } from './faults.ts';
import { as, item, none, row, sheet } from './fixture.ts';
import type { Row } from './sheet.ts';

test.each([
  ['other', '', 'note: where the reason is other, write it here'],
  ['other', 'a road', ''],
  ['name', '', ''],
])('asideFault(%j, %j): %j', (reason, note, fault) => {
  expect(asideFault(reason, note)).toBe(fault);
});

describe('faultsOf(row, at, sheet, progress, audit)', () => {
  const faults = (changed: Row, progress = none): readonly string[] =>
    faultsOf({ ...row, ...changed }, 0, sheet, progress, () => []);

  test.each<[Partial<typeof row>, readonly string[]]>([
    [{}, []],
    [{ indicator: '' }, ['indicator: choose one, or name a new one']],
    [{ id: 'New' }, ['id: invalid id "New": use lower-case words and digits joined by hyphens']],
    [
      { id: 'bank-new-jobs-2025' },
      ['id: invalid id "bank-new-jobs-2025": begin it with river-new-jobs-'],
    ],
    [{ place: '' }, ['id: invalid id "river-new-jobs-2025": begin it with unstated-new-jobs-']],
    [
      { period: '2024' },
      ['id: invalid id "river-new-jobs-2025": end it with -2024 or -2024-reported'],
    ],
    [
      { status: 'target' },
      ['force: missing force (write ensure, strive, hold or plain, as the target is worded)'],
    ],
    [
      { value: '' },
      ['value: missing value (write a number here, or the word that stands for it in word)'],
    ],
    [{ value: '5,376' }, ['value: invalid number "5,376": write 5376']],
    [{ value: '-3' }, ['value: invalid number "-3": use 0 or more']],
    [
      { value: '', word: '全覆盖' },
      ['word_en: missing word (write it in both languages or in neither)'],
    ],
    [
      { period: '', id: 'river-new-jobs-undated' },
      ['period: missing period (write one, or say in the note why it is unknown)'],
    ],
    [{ note_en: 'so' }, ['note: write it in both languages']],
    [
      { id: 'river-new-jobs-2024', period: '2024' },
      ['id: the ledger has it already, add a telling word'],
    ],
  ])('%j: %s', (changed, found) => {
    expect(faults(changed)).toEqual(found);
  });

  test('an id of another figure of the text, unless they say the same', () => {
    const other = as({ 1: { as: 'figure', row: { ...row, mentions: 'p3n1 p3n2' } } });
    expect(faults({}, other)).toEqual([]);
    expect(faults({ value: '5' }, other)).toEqual([
      'id: another figure of this text has it, add a telling word',
    ]);
  });

  test('a note that says that there is no period, beside one', () => {
    const untimed = { ...item, row: { ...row, period: '', note_en: 'No year.', note_zh: '无。' } };
    const noted = { ...row, note_en: 'No year. So.', note_zh: '有。' };
    expect(faultsOf(noted, 0, { ...sheet, items: [untimed] }, none, () => [])).toEqual([
      'note_en: it says "No year.", and there is a period',
    ]);
  });

  test('what the audit says of the figure as it will be saved: as it is first printed, with all of its places', () => {
    const again = { ...row, mentions: 'p3n1 p3n2', printed: '五万二千人' };
    const audit = ({ mentions, printed }: Figure): readonly string[] => [
      `${printed} at ${mentions.join(' ')}`,
    ];
    const saved = ['5.2万人 at p2n1 p3n1 p3n2'];
    expect(faultsOf(row, 0, sheet, as({ 1: { as: 'figure', row: again } }), audit)).toEqual(saved);
    expect(faultsOf(again, 1, sheet, as({ 0: { as: 'figure', row } }), audit)).toEqual(saved);
  });
});

test('refused(sheet, progress, audit) has what the audit says of each figure', () => {
  const progress = as({ 0: { as: 'figure', row } });
  expect(refused(sheet, progress, ({ value }) => [`invalid value ${value ?? ''}`])).toEqual([
    'river-new-jobs-2025: invalid value 52000',
  ]);
  expect(refused(sheet, progress, () => [])).toEqual([]);
});
