import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines } from './breaks.ts';
import { dropMarkup } from './markup.ts';
import { dropUnseen } from './unseen.ts';

test.each([
  ['a<b>b</b>c', 'abc'],
  ['<P>一</P><p>二</p>', '\n一\n\n二\n'],
  ['<tr><td>甲</td><td>5</td></tr>', '\n\t甲\t\t5\t\n'],
  ['<script>let a = "<b>5</b>"</script>甲<!-- 6 --><style>p{}</style>', '甲'],
  ['<script>甲<br>', '<script>甲\n'],
  ['失业率<5%，a<b，5>3', '失业率<5%，a<b，5>3'],
  ['5&nbsp;&lt;&#54;&#x4E07;&copy;&amp;lt;', '5 <6万&copy;&lt;'],
  ['&#0;&#xD800;', '&#0;&#xD800;'],
])('dropMarkup(%j) is %j', (text, plain) => {
  expect(dropMarkup(text)).toBe(plain);
});

test('dropUnseen(text) leaves no control, no direction and no half of a pair', () => {
  expect(dropUnseen('1\u202E2\u2066.\uD8005\u0007\u00AD万\f人𠮷')).toBe('12.5万\n人𠮷');
});

/** The text broken at a width, in which a digit or a point takes half of the place of a character. */
function broken(text: string, most: number): string {
  let width = 0;
  return Array.from(text, (sign) => {
    const own = sign < '\u0100' ? 0.5 : 1;
    const over = width + own > most;
    width = over ? own : width + own;
    return over ? `\n${sign}` : sign;
  }).join('');
}

describe('joinLines(text)', () => {
  const sentence = fc
    .tuple(
      fc.constantFrom('全年共帮扶失业人员', '组织各类招聘活动', '新增就业岗位，其中青年岗位'),
      fc.nat(99_999),
      fc.constantFrom('.5万人', '个', '.25%', '亿元'),
    )
    .map(([words, number, unit]) => `${words}${number}${unit}`);
  const paragraph = fc
    .array(sentence, { minLength: 12, maxLength: 30 })
    .map((sentences) => `${sentences.join('，')}。`);

  test('gives back paragraphs that a program broke, wherever it broke them', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 18, max: 36 }),
        (all, width) => {
          const lines = all.map((text) => broken(text, width));
          expect(joinLines(lines.join('\n'))).toBe(all.join('\n'));
        },
      ),
    );
  });

  test('leaves alone lines that are paragraphs, lists and tables', () => {
    const list = Array.from(
      { length: 20 },
      (_, at) => `某某市第${at + 10}职业技能培训学校有限责任公司`,
    );
    const table = ['指标', '2023', '2024', '新增就业(人)', '5', '人', '培训', '6'];
    const prose = ['一、总体情况。', '全年新增就业5万人，增长3%。', '全年培训6万人次。'];
    for (const lines of [list, table, prose]) {
      expect(joinLines(lines.join('\n'))).toBe(lines.join('\n'));
    }
  });

  test('takes out the number of a page that stands in a sentence', () => {
    const lines = Array.from(
      { length: 8 },
      () => '全市就业形势总体稳定，各项工作有序推进，重点群体就业',
    );
    const text = [...lines.slice(0, 4), '- 12 -', ...lines.slice(4)].join('\n');
    expect(joinLines(text)).toBe(lines.join(''));
  });
});
