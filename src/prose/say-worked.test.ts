import { describe, expect, it } from 'vitest';
import { compare, integers, same, show } from '../checks/step.ts';
import { between, due, exactly, minus, of, over, published, within } from '../checks/terms.ts';
import { ledger } from '../data/current.ts';
import { fixtureLedger } from '../data/fixture.ts';
import { sayLine, sayWorked, workedLine, type WorkedLine } from './say-worked.ts';

const small = fixtureLedger();
const target = 'suzhou-training-2022-target';
const result = 'suzhou-training-2020-11-30';
const days = minus(due(target), published('plan'));

describe('sayLine(line, ledger, lang, options)', () => {
  it.each<[string, WorkedLine, boolean, string, string]>([
    ['what it shows', show(over(exactly(target), exactly(result))), false, '14', '14'],
    ['a number of days', show(days), false, '953', '953'],
    ['a day', show(due(target)), false, '31 December 2022', '2022年12月31日'],
    [
      'the ends of days',
      show(between(published('plan'), due(target))),
      true,
      'between 22 May 2020 and 31 December 2022',
      '2020年5月22日至2022年12月31日',
    ],
    [
      'a share to one decimal',
      show(over(of(result), of(target)), { form: 'percent' }),
      false,
      '7.1%',
      '7.1%',
    ],
    [
      'what rounding may have hidden',
      show(over(of(result), of(target)), { form: 'percent' }),
      true,
      'between 6.4% and 7.9%',
      '6.4%至7.9%',
    ],
    ['no range of what is sure', show(days), true, '953', '953'],
    [
      'an end that is open',
      show(over(within(target), exactly(result))),
      true,
      'at least 14',
      '14以上',
    ],
    [
      'the side that is worked out',
      compare(exactly(result), '<', minus(exactly(target), exactly(result))),
      false,
      '650,000',
      '65万',
    ],
    ['whole numbers', integers(over(exactly(target), exactly(result))), false, '14', '14'],
  ])('says %s', (_, line, range, en, zh) => {
    expect(sayLine(line, small, 'en', { range }).text).toBe(en);
    expect(sayLine(line, small, 'zh', { range }).text).toBe(zh);
  });

  it('names the rows and writes the working', () => {
    expect(sayLine(show(over(exactly(target), exactly(result))), small, 'en')).toMatchObject({
      label: '700,000 ÷ 50,000 = 14',
      ids: [target, result],
    });
  });
});

describe('workedLine(check, step, checks)', () => {
  const steps = [same('unit', target, result), show(days, { id: 'days' }), show(due(target))];
  it.each([
    ['a', 'days', 'unknown check: a'],
    ['b', 'weeks', 'unknown step of b: weeks (there are: days)'],
  ])('workedLine("%s", "%s") says "%s"', (check, step, message) => {
    expect(() => workedLine(check, step, [{ id: 'b', steps }])).toThrow(message);
  });
});

describe('sayWorked(check, step, ledger, lang)', () => {
  it.each([
    ['dongtou-plan-targets-ahead', 'days-left', '18', '18'],
    ['dongtou-levels-coordinators-together', 'together', '394', '394'],
    ['dongtou-skills-fewer-in-work', 'difference', '3,032', '3032'],
    ['dongtou-skills-printed-level', 'in-work-printed', '7,186', '7186'],
    ['dongtou-skills-corrected-level', 'in-work-corrected', '71,861', '7.1861万'],
    ['harmonious-on-track', 'crossing', '8 July 2021', '2021年7月8日'],
    ['tongren-target-implied', 'target', '551', '551'],
    ['tongren-target-cut', 'target', '550', '550'],
    ['tongren-above-target', 'above', '301%', '301%'],
    ['tongren-jiangsu-share', 'elsewhere', '36,556', '3.6556万'],
  ])('sayWorked(%s, %s) is %s and %s', (check, step, en, zh) => {
    expect(sayWorked(check, step, ledger, 'en').text).toBe(en);
    expect(sayWorked(check, step, ledger, 'zh').text).toBe(zh);
  });
});
