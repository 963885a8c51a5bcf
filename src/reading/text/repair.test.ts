import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damagedSpots } from './damage.ts';
import { repair } from './repair.ts';

/** Enough notes for a toneless word in brackets to be taken for one more. */
const noisy = '實(shí)、業(yè)、職(zhí)。';

test.each([
  ['落實(shí)就業(yè)', '落实就业'],
  ['10萬(wàn)個(gè)以上', '10万个以上'],
  ['兩（liǎng）萬( wàn )人', '两万人'],
  [`${noisy}我們(men)`, '实、业、职。我们'],
  [`${noisy}平臺(app)上線`, '实、业、职。平台(app)上线'],
  [`${noisy}技工(含學徒)(2026年)`, '实、业、职。技工(含学徒)(2026年)'],
  ['更向?qū)I(yè)化發(fā)展', '更向专业化发展'],
  ['局)\n?。ㄈ┩七M(jìn)幫(bāng)扶', '局)\n(三)推进帮扶'],
  ['?。ㄒ唬夸浽?。ㄊ', '(一)夸浽(十)'],
  ['著力新增就業', '着力新增就业'],
])('repair(%j) is %j', (damaged, whole) => {
  expect(repair(damaged)).toBe(whole);
});

test.each([
  '什么是“零门槛”？平台(app)、技工(含学徒)，增长3.2%(预计)。',
  '著名企业2家，乾隆年间',
  'Plan (men) for 2026?',
  '',
])('repair(%j) leaves clean text alone', (text) => {
  expect(repair(text)).toBe(text);
});

test('repair(text) keeps every digit and every bracket that holds Chinese or digits', () => {
  const piece = fc.constantFrom('實(shí)', '5萬(wàn)人', '(三)', '（2026年）', '[2]', '，', '%');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const kept = (text: string): string => text.replace(/[^\d()（）[\]%]/g, '');
      const plain = pieces.map((part) => part.replace(/\([a-zàíè]+\)/g, '')).join('');
      expect(kept(repair(pieces.join('')))).toBe(kept(plain));
    }),
  );
});

test('damagedSpots(text) tells what the table does not know', () => {
  expect(damagedSpots('水平??茖W(xué)發(fā)布')).toEqual([]);
  expect(damagedSpots('到了現(xiàn)場??粗W(xué)')).toEqual(['àn)場??粗W(xu']);
});
