import { readFileSync, readdirSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { simplify } from './simplify.ts';
import { mayBeTraditional } from './traditional.ts';

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const fixtures = readdirSync('src/reading/fixtures').filter((name) => name.endsWith('.txt'));
const text = (name: string): string => readFileSync(`src/reading/fixtures/${name}`, 'utf8');

test.each(fixtures)(
  'mayBeTraditional(text) tells %s from itself in traditional characters',
  (name) => {
    const simple = simplify(text(name));
    const traditional = toTraditional(simple);
    expect(mayBeTraditional(traditional)).toBe(true);
    expect(simplify(traditional)).not.toBe(traditional);
  },
);

test.each([
  ['什么是“零门槛”？', false],
  ['著名企业2家，乾隆年间', false],
  [`${'全年新增就业五万人。'.repeat(30)}王喆`, false],
  ['新增就業5萬人', true],
  ['', false],
  ['2024: 5%', false],
])('mayBeTraditional(%j) is %j', (sample, expected) => {
  expect(mayBeTraditional(sample)).toBe(expected);
});
