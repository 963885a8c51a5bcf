import { expect, test } from 'vitest';
import { phrases } from './phrases.ts';

test.each([
  ['en', 'Of a target', ['Of a target']],
  ['zh', '数字里，能比的只有失业率', ['数字里，', '能比的', '只有', '失业率']],
  ['zh', '目标的1.9倍，却没有', ['目标的', '1.9倍，', '却没有']],
  ['zh', '承诺53个', ['承诺', '53个']],
] as const)('phrases(%s, %s)', (lang, text, parted) => {
  expect(phrases(text, lang === 'en' ? 'en' : 'zh')).toEqual(parted);
  expect(phrases(text, lang).join('')).toBe(text);
});
