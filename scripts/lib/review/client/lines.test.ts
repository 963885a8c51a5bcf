import { describe, expect, test } from 'vitest';
import { asideFault, faultOf, figureLines, mentionLines } from './lines.ts';
import { item, none, row } from './fixture.ts';
import type { Decision, Progress, Sheet } from './sheet.ts';

const numerals = (...mentions: readonly string[]): Sheet['items'][number]['numerals'] =>
  mentions.map((mention) => ({ mention, printed: '5' }));
const sheet: Sheet = {
  document: 'plan',
  text: '',
  items: [
    { ...item, numerals: numerals('p2n1') },
    { ...item, locator: 'p3n1', numerals: numerals('p3n1', 'p3n2') },
  ],
  fields: [],
  documentFields: [],
  documentRow: {},
  reasons: [],
  names: { indicator: [], place: [], group: [] },
  columns: {
    figures: ['id', 'mentions', 'value', 'note_en'],
    mentions: ['document', 'mention', 'printed', 'reason', 'note'],
  },
  ids: ['river-new-jobs-2024'],
};
const as = (decisions: Progress['decisions']): Progress => ({ ...none, decisions });

test('figureLines(sheet, progress) joins what says the same, and quotes what needs it', () => {
  const second = { ...row, mentions: 'p3n1 p3n2' };
  const first: Decision = { as: 'figure', row: { ...row, note_en: 'so, "it" says' } };
  expect(figureLines(sheet, as({ 1: { as: 'figure', row: second }, 0: first }))).toBe(
    'river-new-jobs-2025,p2n1 p3n1 p3n2,52000,"so, ""it"" says"\n',
  );
  expect(figureLines(sheet, none)).toBe('');
});

test('mentionLines(sheet, progress) has a line for each numeral', () => {
  const aside: Decision = { as: 'aside', reason: 'name', note: 'a road' };
  expect(mentionLines(sheet, as({ 1: aside }))).toBe(
    'plan,p3n1,5,name,a road\nplan,p3n2,5,name,a road\n',
  );
});

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
