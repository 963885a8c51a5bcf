import { describe, expect, it } from 'vitest';
import { fixtureLedger } from '../data/fixture.ts';
import type { Lang } from '../i18n/lang.ts';
import { check, family, named, verdictOf, type CheckSpec } from './check.ts';
import type { Verdict } from './relation.ts';
import { compare, differ, same, show, integers, type Step } from './step.ts';
import {
  all,
  between,
  context,
  count,
  floor,
  due,
  exactly,
  minus,
  of,
  over,
  plus,
  published,
  times,
  within,
} from './terms.ts';
import { lineText, working } from './working.ts';

const ledger = fixtureLedger();
const target = 'suzhou-training-2022-target';
const result = 'suzhou-training-2020-11-30';
const share = 'unstated-share-undated';
const later = context('suzhou-training-2023');
const twice = count([target, result], { en: 'years', zh: '年' });

const spec: CheckSpec = check({
  kind: 'document',
  verdict: 'holds',
  claim: { en: 'A claim.', zh: '说法。' },
  meaning: { en: 'What it means.', zh: '意思。' },
  steps: [compare(of(result), '<', exactly(target)), compare(of(result), '<', later)],
});

describe('verdictOf(steps, ledger)', () => {
  it.each<[string, readonly Step[], Verdict]>([
    ['all lines hold', [compare(of(result), '<', later), show(of(share))], 'holds'],
    ['one line fails', [compare(of(result), '<', later), compare(of(result), '>', later)], 'fails'],
    [
      'one line is open',
      [compare(later, '<', within(target)), compare(exactly(target), '<', within(target))],
      'cannot-be-told',
    ],
    [
      'unlike things',
      [compare(of(result), '>', later), same('group', target, result)],
      'cannot-be-told',
    ],
    ['a field unknown', [same('place', share, result)], 'cannot-be-told'],
    ['a field that must differ', [differ('group', target, result)], 'holds'],
    ['a field that must differ and does not', [differ('place', target, result)], 'fails'],
    ['a field the claim is about', [same('group', target, result, 'fails')], 'fails'],
    ['a whole number', [integers(over(exactly(target), exactly(result)))], 'holds'],
    ['no whole number', [integers(over(later, exactly(target)))], 'fails'],
  ])('%s', (_, steps, verdict) => {
    expect(verdictOf(steps, ledger)).toBe(verdict);
  });
});

describe('working(steps, ledger, lang)', () => {
  it.each<[Step, Lang, string]>([
    [
      compare(plus(exactly(result), exactly(result)), '=', exactly(target)),
      'en',
      '50,000 + 50,000 = 100,000 ≠ 700,000',
    ],
    [compare(times(exactly(result), twice), '=', exactly(target)), 'zh', '5万 × 2年 = 10万 ≠ 70万'],
    [show(over(exactly(target), exactly(result))), 'en', '700,000 ÷ 50,000 = 14'],
    [
      show(over(of(result), of(target)), { form: 'percent' }),
      'en',
      '50,000 ÷ 700,000 ≈ 7.143% (6.383% to 7.914%)',
    ],
    [
      show(minus(exactly(target), minus(exactly(result), later))),
      'en',
      '700,000 − (50,000 − 60,000) = 710,000',
    ],
    [
      show(over(over(exactly(target), exactly(result)), twice)),
      'en',
      '(700,000 ÷ 50,000) ÷ 2 years = 7',
    ],
    [
      compare(minus(all, exactly(share)), '<', exactly(share)),
      'en',
      '100% − two thirds = 33.33% < two thirds',
    ],
    [compare(later, '≥', within(target)), 'zh', '6万 < (≥ 70万)'],
    [show(floor(over(exactly(target), later))), 'en', '11'],
    [compare(published('plan'), '<', due(target)), 'en', '22 May 2020 < 31 Dec 2022'],
    [
      compare(between(published('plan'), due(target)), '<', due(result)),
      'zh',
      '2020年5月22日至2022年12月31日 <? 2020年11月30日',
    ],
    [
      show(minus(due(target), published('plan')), { label: { en: 'Days', zh: '天数' } }),
      'zh',
      '天数：2022年12月31日 − 2020年5月22日 = 953',
    ],
    [
      integers(over(exactly(target), exactly(result))),
      'en',
      '700,000 ÷ 50,000 = 14; whole numbers: 14',
    ],
    [integers(over(later, exactly(target))), 'zh', '6万 ÷ 70万 ≈ 0.08571，没有整数'],
    [same('place', share, result), 'en', 'Place: not stated ? Suzhou'],
    [same('group', target, result), 'zh', '统计对象：全部 ≠ 青年'],
    [same('unit', target, result), 'en', 'Unit: person-times = person-times'],
  ])('%# reads %s %s', (step, lang, text) => {
    expect(working([step], ledger, lang).map(lineText)).toEqual([text]);
  });

  it('keeps the rows of its numbers', () => {
    const [line = []] = working([compare(of(result), '<', later)], ledger, 'en');
    expect(line.map(({ figure, context: fact }) => figure ?? fact)).toEqual([
      result,
      null,
      'suzhou-training-2023',
    ]);
  });
});

describe('named(id, declared)', () => {
  it('is the file, or the file and the member of its family', () => {
    expect(named('small', spec).map(({ id }) => id)).toEqual(['small']);
    expect(named('small', family({ a: spec, b: spec })).map(({ id }) => id)).toEqual([
      'small-a',
      'small-b',
    ]);
  });
});
