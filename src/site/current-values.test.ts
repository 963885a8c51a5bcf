import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import type { Correction } from '../data/schema/corrections.ts';
import { currentValues } from './current-values.ts';

const [a, b] = ledger.figures;
const correction = (date: string, was: number, corrected: number): Correction => ({
  figure: a?.id ?? '',
  date,
  kind: 'ours',
  was,
  corrected,
  reason: { en: '', zh: '' },
});

test('currentValues(ledger, version) has the last correction of a figure', () => {
  const corrections = [correction('2027-05-02', 7, 29), correction('2027-05-01', 3, 7)];
  const values = currentValues({ figures: ledger.figures.slice(0, 2), corrections }, '1.2.0');
  expect(values).toEqual({
    [a?.id ?? '']: {
      value: a?.value,
      version: '1.2.0',
      corrected: '2027-05-02',
      kind: 'ours',
      was: 7,
      now: 29,
      document: a?.document,
      mentions: a?.mentions,
    },
    [b?.id ?? '']: {
      value: b?.value,
      version: '1.2.0',
      corrected: null,
      document: b?.document,
      mentions: b?.mentions,
    },
  });
});

test('currentValues(ledger, version) has each value exactly as the table has it', () => {
  const text = readFileSync('data/figures.csv', 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const cells = data.map(({ id = '', value = '', word = '' }) => [id, value === '' ? word : value]);
  const values = Object.entries(currentValues(ledger, ''));
  expect(values.map(([id, { value }]) => [id, String(value)])).toEqual(cells);
  expect(cells.filter(([, cell]) => cell === '')).toEqual([]);
});
