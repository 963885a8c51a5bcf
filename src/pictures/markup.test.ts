import { expect, test } from 'vitest';
import { escapeXml } from './markup.ts';

test.each([
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['bell\u0007 and \u0000', 'bell and '],
  ['half \uD83D of a pair', 'half  of a pair'],
  ['就业😀\n', '就业😀\n'],
  [']]>', ']]&gt;'],
])('escapeXml(%j) is %j', (text, safe) => {
  expect(escapeXml(text)).toBe(safe);
});
