import { expect, test } from 'vitest';
import { codeFor, framed, keyOf, type Kind, type Kit } from './embed-kit.ts';

const kit: Kit = {
  frames: {
    'a light ': { responsive: 'f', noscript: 'n' },
    'b dark 1.0.0': { responsive: 'g', noscript: 'm' },
  },
  images: { a: 'ia', b: 'ib' },
  link: 'l',
};
const plain = { state: 'a', theme: 'light', version: '' };
const other = { state: 'b', theme: 'dark', version: '1.0.0' };

test.each<[Kind, typeof plain, string | undefined]>([
  ['responsive', plain, 'f'],
  ['noscript', other, 'm'],
  ['image', other, 'ib'],
  ['link', other, 'l'],
  ['responsive', { ...plain, theme: 'sepia' }, undefined],
])('codeFor(kit, %s, %j) is %s', (kind, choice, code) => {
  expect(codeFor(kit, kind, choice)).toBe(code);
});

test('keyOf(choice) tells every choice from every other', () => {
  const all = [plain, other, { ...plain, version: '1.0.0' }, { ...plain, state: 'b' }];
  expect(new Set(all.map(keyOf)).size).toBe(all.length);
});

test.each([
  ['<iframe src="https://e.org/a/?x=1&amp;y=2"\n title="b">', 'https://e.org/a/?x=1&y=2'],
  ['<iframe title="a"\n  src="/b/">', '/b/'],
  ['<img src="https://e.org/a.png">', undefined],
])('framed(%j) is %s', (code, address) => {
  expect(framed(code)).toBe(address);
});
