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
  expect(askedOf(text)).toEqual({ id, version });
});

const values = {
  kept: { value: 29, corrected: null },
  word: { value: '全覆盖', corrected: null },
  ours: { value: 29, corrected: '2027-05-01', was: 19, now: 29 },
  theirs: { value: 1900, corrected: '2026-11-21', was: 1900, now: 19000 },
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
  ['theirs', '1,900', ['corrected theirs']],
  ['theirs', '1.9万', ['sameNow theirs']],
  ['calm', '', ['sameChart calm']],
  ['changed', '', ['corrected ours', 'corrected theirs']],
  ['nothing', '', ['unknown nothing']],
  ['constructor', '', ['unknown constructor']],
  ['', '', ['unknown ']],
])('answersTo(%s, %j) is %j', (id, pasted, expected) => {
  const answers = answersTo(id, pasted, values, charts);
  expect(answers.map(({ says, ...rest }) => `${says} ${rest.id}`)).toEqual(expected);
});

test.each([
  ['ours', { ours: { value: 19, corrected: null } }, ['corrected ours']],
  ['ours', { ours: values.ours }, ['sameNow ours']],
  ['changed', { theirs: values.theirs }, ['corrected ours']],
  ['changed', values, ['sameChart changed']],
])('answersTo(%s) of a version that says %j is %j', (id, before, expected) => {
  const answers = answersTo(id, '', values, charts, before);
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
