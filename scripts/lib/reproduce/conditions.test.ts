import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { conditions, envOf } from './conditions.ts';

/** Code for the years between a moment and when the program began, which no clock can move. */
const yearsTo = (moment: string): string =>
  `Math.round(Math.abs(${moment} - performance.timeOrigin) / 31_557_600_000)`;

/** What a program prints under some conditions. */
function printed(nth: 0 | 1, code: string): string {
  const { stdout } = spawnSync(process.execPath, ['-p', code], {
    env: envOf(conditions[nth]),
    encoding: 'utf8',
  });
  return stdout.trim();
}

describe('envOf(conditions)', () => {
  it.each([
    ['zone', 'new Date(2e12).getHours()', '3', '17'],
    ['language', 'new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)', 'en', 'tr'],
    ['moment', yearsTo('Date.now()'), '0', '5'],
    ['new date', yearsTo('new Date()'), '0', '5'],
    ['written date', yearsTo('Date.parse(Date())'), '0', '5'],
    ['threads', 'process.env.UV_THREADPOOL_SIZE', '4', '1'],
  ])('changes the %s that a build sees', (_, code, first, second) => {
    expect([printed(0, code), printed(1, code)]).toEqual([first, second]);
  });

  it('leaves a date that is written down where it is', () => {
    expect(printed(1, 'new Date(1) instanceof Date && new Date(1).getTime()')).toBe('1');
  });

  it('differs in everything', () => {
    const [one, other] = conditions;
    for (const [name, value] of Object.entries(one))
      expect(Object.entries(other)).not.toContainEqual([name, value]);
  });
});
