import { expect, test } from 'vitest';
import { worthSaying } from './worth-saying.ts';

test.each([
  ['nothing of what passed', 'reads http://127.0.0.1:1/\n ✓ a test\n\n Tests 1 passed\n', ''],
  [
    'what was skipped, and why',
    'skipped: no Firefox is installed\n ✓ a test\n   ↓ another\n',
    'skipped: no Firefox is installed\n   ↓ another',
  ],
  [
    'it without its colours',
    '\u001B[90mstdout\u001B[2m | a.test.ts\n\u001B[22m\u001B[39mskipped: no WebKitGTK\n',
    'skipped: no WebKitGTK',
  ],
  [
    'the weights of pages and the fits of frames',
    'stdout | a.test.ts\n\u001B[39mkB, brotli 11  html\n/en/  12\n\n ✓ a test\n' +
      'stdout | b.test.ts\nen, frames by px of the column  640\nFirefox: bare  4 fits\n\n ✓ b test\n',
    'kB, brotli 11  html\n/en/  12\n\nen, frames by px of the column  640\nFirefox: bare  4 fits',
  ],
  [
    'the account of an audit, to its end',
    'document  numerals  cited\na  3  2\n\nall are accounted for\n',
    'document  numerals  cited\na  3  2\n\nall are accounted for',
  ],
])('worthSaying(output) says %s', (_, output, said) => {
  expect(worthSaying(output)).toBe(said);
});
