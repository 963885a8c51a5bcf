import { expect, test } from 'vitest';
import { isNumberAtHeart, readNumber } from './number.ts';

test.each([
  ['0', 0],
  ['-31.299', -31.299],
  ['5376800', 5_376_800],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ['0.000001', 0.000001],
  ['100000000000000000000', 1e20],
])('readNumber(%s)', (cell, value) => {
  expect(readNumber(cell)).toEqual({ value });
});

const long = 'it has more digits than can be kept: do not round it, write it as a word instead';
const digits = 'use the digits 0 to 9 and one point';

test.each([
  ['5,376.5', 'write 5376.5'],
  ['１９，０００', 'write 19000'],
  ['1E+4', 'write 10000'],
  ['-007', 'write -7'],
  ['1,23,456', digits],
  ['1.234.567', digits],
  ['12 345 678 901 234 567', digits],
  ['9,007,199,254,740,993', digits],
  ['1e400', digits],
  ['五', digits],
  ['0.1000', 'write 0.1'],
  ['9007199254740993', long],
  ['0.12345678901234567', long],
  ['1000000000000000000000', 'it is too large to be kept: give it a larger unit'],
  ['0.0000001', 'it is too small to be kept: give it a smaller unit'],
])('readNumber(%s) says: %s', (cell, remedy) => {
  expect(readNumber(cell)).toMatchObject({ remedy });
});

test.each([
  ...[
    '1e4',
    '19,000',
    ' 19000',
    '０１９',
    '٥٠',
    '.5',
    '5.',
    '−5',
    '5%',
    'NaN',
    '0x1F',
    "1'000",
  ].map((cell): [string, boolean] => [cell, true]),
  ...['——', '5万', '全覆盖', 'all', '2020-2021', 'n/a', '三'].map((cell): [string, boolean] => [
    cell,
    false,
  ]),
])('isNumberAtHeart(%j) is %j', (cell, expected) => {
  expect(isNumberAtHeart(cell)).toBe(expected);
});
