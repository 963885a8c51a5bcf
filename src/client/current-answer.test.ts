import { expect, test } from 'vitest';
import { answersTo, askedOf, isValue } from './current-answer.ts';

test.each([
  ['suzhou-filings-2020-11-30', 'suzhou-filings-2020-11-30', null],
  ['  Suzhou-Filings ', 'suzhou-filings', null],
  ['https://e.org/base/en/figures/a-b/', 'a-b', null],
  ['https://e.org/en/embed/ledger/dark/?state=x', 'ledger', null],
  ['https://e.org/zh/charts/ledger/', 'ledger', null],
  ['https://e.org/zh/charts/ledger.phone.png', 'ledger', null],
  ['https://e.org/en/documents/d/#a-b', 'a-b', null],
  ['https://e.org/v/1.2.0/en/embed/ledger/', 'ledger', '1.2.0'],
  ['<iframe src="https://e.org/en/embed/ledger/" title="x">', 'ledger', null],
])('askedOf(%s) is %s of %s', (text, id, version) => {
  expect(askedOf(text)).toEqual({ id, version, at: null });
});

test.each([
  ['p147n1', { document: null, mention: 'p147n1' }],
  [' P147N1 ', { document: null, mention: 'p147n1' }],
  ['p147', { document: null, mention: 'p147' }],
  ['huzhou-2024 p147n1', { document: 'huzhou-2024', mention: 'p147n1' }],
  ['https://e.org/en/documents/huzhou-2024/ p3', { document: 'huzhou-2024', mention: 'p3' }],
  ['https://e.org/en/figures/p147n1/', null],
  ['people p147n1 x', null],
])('askedOf(%j) is at %o', (text, at) => {
  expect(askedOf(text).at).toEqual(at);
});

const values = {
  kept: { value: 29, corrected: null, document: 'a', mentions: ['p2n1', 'p14n1'] },
  word: { value: '全覆盖', corrected: null, document: 'b', mentions: ['p2'] },
  ours: { value: 29, corrected: '2027-05-01', kind: 'ours', was: 19, now: 29, document: 'b' },
  theirs: {
    value: 1900,
    corrected: '2026-11-21',
    kind: 'source',
    was: 1900,
    now: 19000,
    document: 'b',
    mentions: ['p14n1'],
  },
};
const charts = { calm: [], changed: ['ours', 'theirs'] };

test.each([
  ['kept', '', ['same kept']],
  ['kept', '29', ['same kept']],
  ['kept', '30', ['differs kept']],
  ['word', '全覆盖', ['same word']],
  ['word', 'full coverage', ['same word']],
  ['ours', 'a score', ['corrected ours']],
  ['ours', '', ['corrected ours']],
  ['ours', '19', ['corrected ours']],
  ['ours', '29', ['sameNow ours']],
  ['theirs', '', ['readSince theirs']],
  ['theirs', '1,900', ['printed theirs']],
  ['theirs', '1.9万', ['sameReading theirs']],
  ['theirs', '3,000', ['differsPrinted theirs']],
  ['calm', '', ['sameChart calm']],
  ['calm', '999', ['figureOnly calm', 'sameChart calm']],
  ['changed', '', ['corrected ours', 'readSince theirs']],
  ['changed', '19', ['figureOnly changed', 'corrected ours', 'readSince theirs']],
  ['p2n1', '', ['at a', 'same kept']],
  ['p2', '', ['at a', 'same kept', 'at b', 'same word']],
  ['p14n1', '', ['at a', 'same kept', 'at b', 'readSince theirs']],
  ['b p14n1', '1900', ['at b', 'printed theirs']],
  ['p1', '', ['nowhere p1']],
  ['a p9n1', '', ['nowhere a p9n1']],
  ['nothing', '', ['unknown nothing']],
  ['constructor', '', ['unknown constructor']],
  ['', '', ['unknown ']],
])('answersTo(%s, %j) is %j', (id, pasted, expected) => {
  const answers = answersTo(askedOf(id), pasted, values, charts);
  expect(answers.map(({ says, ...rest }) => `${says} ${rest.id}`)).toEqual(expected);
});

test.each([
  ['ours', { ours: { value: 19, corrected: null } }, ['corrected ours']],
  ['ours', { ours: values.ours }, ['sameNow ours']],
  ['theirs', { theirs: values.theirs }, ['sameReading theirs']],
  ['changed', { theirs: values.theirs }, ['corrected ours']],
  ['changed', values, ['sameChart changed']],
])('answersTo(%s) of a version that says %j is %j', (id, before, expected) => {
  const answers = answersTo(askedOf(id), '', values, charts, before);
  expect(answers.map(({ says, ...rest }) => `${says} ${rest.id}`)).toEqual(expected);
});

test.each([
  ['5,376,800 people', 5376800, true],
  ['５３７.６８万', 5376800, true],
  ['5.38 million', 5376800, true],
  ['5.37 million', 5376800, false],
  ['538万人', 5376800, true],
  ['537万人', 5376800, false],
  ['at least 65%', 65, true],
  ['66', 66.67, false],
  ['66.67%', 66.67, true],
  ['5', 5.2, false],
  ['50亿元以上', 5e9, true],
  ['三分之二', 66.67, null],
  ['', 29, null],
  ['全覆盖（full coverage）', '全覆盖', true],
  ['full coverage', '全覆盖', null],
] as const)('isValue(%s, %s) is %s', (text, value, expected) => {
  expect(isValue(text, value)).toBe(expected);
});
