import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bound } from './words/bounds.ts';
import { text, type Decimal } from './numbers/decimal.ts';
import { readDocument } from './document.ts';
import { mentions } from './numbers/mentions.ts';
import { readParagraph, type Reading } from './reading.ts';
import { readings } from './readings.ts';

const read = (line: string): readonly Reading[] => readParagraph(line, mentions(line));
const figures = (line: string): readonly Reading[] =>
  read(line).filter(({ kind }) => kind === 'figure');

/** How a decimal may be printed, each with the power it is then scaled by. */
const decimal = fc
  .record({ whole: fc.nat(99_999), fraction: fc.nat(9999), places: fc.integer({ min: 0, max: 4 }) })
  .map(({ whole, fraction, places }) => {
    const after = String(fraction).padStart(4, '0').slice(0, places);
    return {
      text: places === 0 ? String(whole) : `${whole}.${after}`,
      digits: BigInt(`${whole}${after}`),
      scale: places,
    };
  });
const power = fc.constantFrom(['', 0], ['万', 4], ['亿', 8], ['万亿', 12]) as fc.Arbitrary<
  [string, number]
>;
const wide = (digits: string): string =>
  digits.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
};
const style = fc.constantFrom<(digits: string) => string>((digits) => digits, wide, grouped);

const unit = fc.constantFrom(
  '人',
  '人次',
  '户次',
  '家',
  '个',
  '名',
  '所',
  '套',
  '元',
  '场',
  '项',
  '平方米',
  '公里',
  '小时',
);
const bounds: readonly (readonly [before: string, after: string, bound: Bound])[] = [
  ['', '', 'exact'],
  ['', '以上', 'at-least'],
  ['不少于', '', 'at-least'],
  ['不低于', '', 'at-least'],
  ['至少', '', 'at-least'],
  ['≥', '', 'at-least'],
  ['', '以内', 'at-most'],
  ['', '以下', 'at-most'],
  ['不超过', '', 'at-most'],
  ['≤', '', 'at-most'],
  ['超过', '', 'more-than'],
  ['超', '', 'more-than'],
  ['突破', '', 'more-than'],
  ['>', '', 'more-than'],
  ['低于', '', 'less-than'],
  ['不足', '', 'less-than'],
  ['＜', '', 'less-than'],
  ['约', '', 'about'],
  ['', '左右', 'about'],
  ['近', '', 'nearly'],
  ['接近', '', 'nearly'],
];
const bound = fc.constantFrom(...bounds);

/** Digits times ten to the power, as plain text. */
const exact = ({ digits, scale }: Decimal, places: number): string =>
  text({ digits: digits * 10n ** BigInt(places), scale });

test('readParagraph(line) gives back a number in digits, exactly, with its unit and bound', () => {
  fc.assert(
    fc.property(
      decimal,
      power,
      style,
      unit,
      bound,
      (number, [sign, places], print, name, [before, after, limit]) => {
        const printed = `${before}${print(number.text)}${sign}${name}${after}`;
        const [figure, ...others] = figures(`全市实现${printed}，保持稳定`);
        expect(others).toEqual([]);
        expect(figure).toMatchObject({
          decimal: exact(number, places),
          unit: name,
          bound: limit,
          printed,
        });
      },
    ),
  );
});

test('readParagraph(line) gives back a percentage in every print', () => {
  fc.assert(
    fc.property(
      decimal,
      style,
      fc.constantFrom('%', '％'),
      bound,
      (number, print, sign, [before, after, limit]) => {
        const [figure] = figures(`完成率${before}${print(number.text)}${sign}${after}。`);
        expect(figure).toMatchObject({ decimal: text(number), unit: '%', bound: limit });
      },
    ),
  );
});

const signs = Array.from('零一二三四五六七八九');
/** A number below ten thousand in Chinese characters. */
function section(value: number): string {
  const digits = String(value).padStart(4, '0');
  const spelt = Array.from(digits, (digit, place) =>
    digit === '0' ? '零' : `${signs[Number(digit)] ?? ''}${['千', '百', '十', ''][place] ?? ''}`,
  ).join('');
  return spelt.replace(/零+/g, '零').replace(/^零|零$/g, '');
}
/** A number below a hundred million in Chinese characters. */
function spell(value: number): string {
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const zero = high > 0 && low > 0 && low < 1000 ? '零' : '';
  return `${high > 0 ? `${section(high)}万` : ''}${zero}${section(low)}`;
}

test('readParagraph(line) gives back a number in Chinese characters', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 11, max: 99_999_999 }),
      bound,
      (value, [before, after, limit]) => {
        const [figure] = figures(`服务${before}${spell(value)}人次${after}。`);
        expect(figure).toMatchObject({ value, unit: '人次', bound: limit });
      },
    ),
  );
});

const rewrite = (text: string, to: string): string => {
  const from = Array.from('一二三四五六七八九十百千');
  return Array.from(text, (sign) => Array.from(to)[from.indexOf(sign)] ?? sign).join('');
};
/** How else a number in characters is written: on cheques, and with digits for its digits. */
const scripts = fc.constantFrom(
  '壹贰叁肆伍陆柒捌玖拾佰仟',
  '123456789十百千',
  '１２３４５６７８９十百千',
);

test('readParagraph(line) gives back a number that mixes two scripts, or is written in capitals', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 11, max: 99_999_999 }),
      scripts,
      bound,
      (value, to, [before, after, limit]) => {
        const [figure, ...others] = figures(
          `拨付${before}${rewrite(spell(value), to)}元${after}。`,
        );
        expect(others).toEqual([]);
        expect(figure).toMatchObject({ value, unit: '元', bound: limit });
      },
    ),
  );
});

test('readParagraph(line) gives back digits with a power inside, added up', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.integer({ min: 1, max: 9999 }), (high, low) => {
      const printed = high === 0 ? `${low}万` : `${high}亿${low}万`;
      const [figure] = figures(`投资${printed}元。`);
      expect(figure).toMatchObject({ value: high * 1e8 + low * 1e4, unit: '元' });
    }),
  );
});

test('readParagraph(line) gives back a fraction as a percentage', () => {
  const parts = fc
    .tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 9 }))
    .filter(([whole, part]) => part < whole);
  fc.assert(
    fc.property(parts, bound, ([whole, part], [before, after, limit]) => {
      const [figure] = figures(
        `占比${before}${spell(whole + 0) || '十'}分之${signs[part] ?? ''}${after}。`,
      );
      expect(figure?.value).toBeCloseTo((part / whole) * 100, 1);
      expect(figure).toMatchObject({ unit: '%', bound: limit });
    }),
  );
});

test('readParagraph(line) gives back both ends of a range', () => {
  const dash = fc.constantFrom('—', '-', '－', '~', '～', '–', '至', '到');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 900 }),
      dash,
      fc.boolean(),
      (low, more, sign, twice) => {
        const high = low + more;
        const ends = figures(`年龄为${low}${twice ? '周岁' : ''}${sign}${high}周岁的人员`);
        expect(ends.map(({ value, unit: name }) => [value, name])).toEqual([
          [low, '周岁'],
          [high, '周岁'],
        ]);
        expect(ends.map(({ partner }) => partner)).toEqual([ends[1]?.locator, ends[0]?.locator]);
      },
    ),
  );
});

test('readings(document) hold every mention exactly once, whatever the text', () => {
  const piece = fc.constantFrom(
    ...Array.from(
      '0123456789.,，。、%％万亿一二三半十百千两分之点个月年日以上内近约超第每（）()“”+-—至多余人家元\n\t| 期岁',
    ),
    '2023年',
    '百分点',
    '左右',
    '——',
    '万人',
    '三分之二',
    '不超过',
    '1+3',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const line = `文${pieces.join('')}`;
      const document = readDocument(line);
      const told = readings(document)
        .flatMap((one) => one.mentions)
        .filter((locator) => locator.includes('n'));
      expect(told.toSorted()).toEqual(document.mentions.map(({ locator }) => locator).toSorted());
    }),
    { numRuns: 500 },
  );
});
