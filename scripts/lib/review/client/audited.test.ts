import { expect, test } from 'vitest';
import { figures } from '../../../../src/data/schema/figures.ts';
import { readDocument } from '../../../../src/reading/document.ts';
import { auditOf } from './audited.ts';
import { none, row, sheet } from './fixture.ts';

const text =
  '江河市2025年就业工作总结\n\n全年新增就业5.2万人以上，培训7人次。新增就业5.2万人以上。\n';
const { paragraphs, mentions } = readDocument(text);
const person = { id: 'person', name: { en: '', zh: '' }, singular: '' };
const jobs = { id: 'new-jobs', topic: '', unit: 'person', kind: 'flow', better: 'higher' } as const;
const words = { name: { en: '', zh: '' }, definition: { en: '', zh: '' } };
const named = {
  paragraphs,
  mentions,
  indicators: [{ ...jobs, ...words }],
  units: [{ ...person, symbol: { en: 'people', zh: '人' } }],
};
const audit = auditOf({ ...sheet, ...named }, () => none);
const stated = { ...row, printed: '5.2万人以上', bound: 'at-least' };

test.each<[Partial<typeof row>, readonly string[]]>([
  [{}, []],
  [{ value: '5200' }, ['invalid value 5200: "5.2万人以上" reads as 52000']],
  [{ bound: 'exact' }, ['invalid bound exact: "5.2万人以上" reads as at-least']],
  [
    { mentions: 'p2n2', printed: '7人次', value: '7', bound: 'exact' },
    ['invalid unit person: "7人次" counts 人次, not 人'],
  ],
  [{ mentions: 'p2n2', printed: '7人次', value: '7', bound: 'exact', indicator: 'new' }, []],
  [{ mentions: 'p2n1 p2n3' }, []],
  [
    { mentions: 'p2n1 p2n2' },
    [
      'invalid unit person: "5.2万人以上" counts 人次, not 人',
      'invalid mention: "7人次" reads as 7, the figure is 52000',
    ],
  ],
])('auditOf(sheet) of a figure with %j: %j', (changed, found) => {
  const parsed = figures.parse({ ...stated, ...changed });
  expect('row' in parsed ? audit(parsed.row) : parsed.problems).toEqual(found);
});

test('auditOf(sheet, now) counts a new indicator in the unit that was written for it', () => {
  const visits = { ...stated, mentions: 'p2n2', printed: '7人次', value: '7', bound: 'exact' };
  const parsed = figures.parse({ ...visits, indicator: 'new' });
  const written = { indicators: { new: { unit: 'person' } } };
  const told = auditOf({ ...sheet, ...named }, () => ({ vocabulary: written }));
  expect('row' in parsed ? told(parsed.row) : parsed.problems).toEqual([
    'invalid unit person: "7人次" counts 人次, not 人',
  ]);
});
