import { expect, test } from 'vitest';
import { strayMessage, strays, withoutStrays } from './stray.ts';

test.each<[string, string, string]>([
  ['a mark of direction', 'Suz\u202Ehou', 'invalid character U+202E after "Suz": remove it'],
  ['the Arabic one', 'Suzhou\u061C', 'invalid character U+061C after "Suzhou": remove it'],
  ['a soft hyphen', 'train\u00ADing', 'invalid character U+00AD after "train": remove it'],
  ['a joiner of graphemes', 'a\u034Fb', 'invalid character U+034F after "a": remove it'],
  ['a Hangul filler', '\u3164', 'invalid character U+3164 with no word beside it: remove it'],
  ['a half-width filler', 'x \uFFA0', 'invalid character U+FFA0 after "x": remove it'],
  ['a tag', 'a\u{E0041}', 'invalid character U+E0041 after "a": remove it'],
  ['an annotation', '\uFFF9注', 'invalid character U+FFF9 before "注": remove it'],
  ['a non-character', 'a\uFFFE', 'invalid character U+FFFE after "a": remove it'],
  ['an unassigned one', 'a\u0378', 'invalid character U+0378 after "a": remove it'],
  [
    'one of private use',
    '人\uE000数',
    'invalid character U+E000 after "人": type the character that is meant',
  ],
  [
    'a lost one',
    '培\uFFFD训',
    'invalid character U+FFFD after "培": type the character that is meant',
  ],
  ['the blank of Braille', 'a\u2800b', 'invalid character U+2800 after "a": remove it'],
  ['half a pair', 'a\uD800b', 'invalid character U+D800 after "a": remove it'],
  ['a line separator', 'a\u2028b', 'invalid character U+2028 after "a": remove it'],
  ['a control', '\u0007ring', 'invalid character U+0007 before "ring": remove it'],
  ['a tab', 'a\tb', 'invalid character U+0009 after "a": write a space'],
  ['several', '新\u200B闻\u200B', 'invalid character U+200B after "新" (and 1 more): remove it'],
  ['a selector after a digit', '29\uFE0F', 'invalid character U+FE0F after "29": remove it'],
  [
    'a pile of marks',
    `Z${'\u0301'.repeat(50)}algo`,
    'invalid stack of 50 combining marks after "Z": remove it',
  ],
])('strayMessage(text) names %s', (_, text, message) => {
  expect(strayMessage(text)).toBe(message);
});

test.each([
  'plain words, 平常的字\n第二行',
  'Tiếng Việt, décomposé e\u0301, e\u0302\u0301',
  '葛\u{E0100}飾', // how one character of a name is drawn
  'done ✔\uFE0F',
  'a\u3000b\u00A0c\u2009d',
  '—— … 〇 ½ 𠮷',
])('strayMessage(%j) is null', (text) => {
  expect(strayMessage(text)).toBeNull();
});

test('withoutStrays(text) leaves what can be seen', () => {
  expect(withoutStrays('\uFEFFSuz\u202Eho\u{E0041}u')).toBe('Suzhou');
  expect(strays('a\u200Bb')).toEqual([{ index: 1, character: '\u200B' }]);
});

test('strays(text) has every character of the properties it is made of', () => {
  const property =
    /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\uFFFC\uFFFD]/u;
  const missed = Array.from({ length: 0x1_0000 }, (_, code) => code)
    .filter((code) => code !== 10 && (code < 0xd800 || code > 0xdfff))
    .map((code) => String.fromCharCode(code))
    .filter((character) => property.test(character) !== strays(`a${character}b`).length > 0);
  expect(missed).toEqual([]);
});
