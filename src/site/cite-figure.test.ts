import { describe, expect, it, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { parsePeriod } from '../data/period.ts';
import type { Figure } from '../data/schema/figures.ts';
import { accrualName } from '../format/accrual.ts';
import { boundName } from '../format/bound.ts';
import { status } from '../format/phrase.ts';
import { langs } from '../i18n/lang.ts';
import { figureCitation } from './cite-figure.ts';

const address = 'https://e.org/';
const one = ledger.figure('suzhou-training-2022-12-31-target');
const text = (given: Partial<Figure>, lang: 'en' | 'zh'): string =>
  figureCitation({ ...one, accrual: 'point', ...given }, lang, address);
const claim = (given: Partial<Figure>, lang: 'en' | 'zh'): string =>
  text(given, lang).split(/ Printed|原文写作/)[0] ?? '';

test.each([
  [
    'suzhou-training-2022-12-31-target',
    'Suzhou · Skills training, by 31 December 2022: at least 700,000 person-times in all (promised). Printed as “70万人次以上” in Xinhua Daily, carried by Xinhuanet, “Suzhou: letting city and workers grow together”, 22 May 2020, paragraph 22, numeral 2. Jobs Ledger, https://e.org/',
    `苏州 · 职业技能培训（到2022年12月31日）：累计70万人次以上（承诺）。原文写作“70万人次以上”，见新华日报（新华网转载）《${ledger.document(one.document).title.zh}》，2020年5月22日，第22段第2个数字。就业账本，https://e.org/`,
  ],
  [
    'dongtou-skilled-workers-2022-baseline',
    'Dongtou · Skilled workers, in 2022: 1,900 people (starting level, no bound printed). Printed as “1900” in Dongtou District People’s Government, Wenzhou (supervision of government work), “Dongtou District, Wenzhou: plan for ‘reward for work’ within the ‘seven shared goods’ of public services (2023–2027)”, 13 December 2023, paragraph 76, numeral 1. Corrected 21 November 2026, was 1,900 people; very likely the document’s slip, we read 19,000 people. Jobs Ledger, https://e.org/',
    '洞头 · 技能人才总量（2022年）：1900人（起点，未带限定词）。原文写作“1900”，见温州市洞头区人民政府（政务督查）《温州市洞头区公共服务“七优享”工程“劳有所得”专项实施方案（2023—2027年）》，2023年12月13日，第76段第1个数字。2026年11月21日更正，原为1900人；疑为文件差错，我们读作1.9万人。就业账本，https://e.org/',
  ],
  [
    'huzhou-labour-stations-2026-12-31-target',
    'Huzhou · Coverage of labour-relations stations, from 1 August 2024 to 31 December 2026: full coverage (全覆盖) (promised, no bound printed). Printed as “全覆盖” in Office of the Huzhou Municipal People’s Government, “Huzhou: work plan for a system of full, high-quality employment and a job-friendly city”, 11 July 2024, paragraph 41. Jobs Ledger, https://e.org/',
    '湖州 · 劳动关系服务站点覆盖（2024年8月1日至2026年12月31日）：全覆盖（承诺，未带限定词）。原文写作“全覆盖”，见湖州市人民政府办公室《湖州市全力构建高质量充分就业体系建设就业友好型城市工作方案》，2024年7月11日，第41段。就业账本，https://e.org/',
  ],
])('figureCitation(%s) names all that the figure needs', (id, en, zh) => {
  const figure = ledger.figure(id);
  expect(figureCitation(figure, 'en', address)).toBe(en);
  expect(figureCitation(figure, 'zh', address)).toBe(zh);
});

describe('figureCitation(figure, lang, address)', () => {
  it.each([
    [
      'exact',
      '700,000 person-times (promised, no bound printed).',
      '70万人次（承诺，未带限定词）。',
    ],
    ['at-least', 'at least 700,000 person-times (promised).', '70万人次以上（承诺）。'],
    ['more-than', 'more than 700,000 person-times (promised).', '超过70万人次（承诺）。'],
    ['at-most', 'at most 700,000 person-times (promised).', '不超过70万人次（承诺）。'],
    ['less-than', 'under 700,000 person-times (promised).', '低于70万人次（承诺）。'],
    ['about', 'about 700,000 person-times (promised).', '约70万人次（承诺）。'],
    ['nearly', 'nearly 700,000 person-times (promised).', '近70万人次（承诺）。'],
  ] as const)('says of the bound %s: %s', (bound, en, zh) => {
    expect(claim({ bound }, 'en').split(': ')[1]).toBe(en);
    expect(claim({ bound }, 'zh').split('：')[1]).toBe(zh);
  });

  it.each([
    ['reported', '(reported)', '（结果）'],
    ['target', '(promised)', '（承诺）'],
    ['projection', '(projection)', '（预估）'],
    ['baseline', '(starting level)', '（起点）'],
    ['rule', '(rule)', '（规则）'],
    ['definition', '(count of parts)', '（构成）'],
  ] as const)('says of the status %s: %s', (kind, en, zh) => {
    expect(claim({ status: kind }, 'en')).toContain(en);
    expect(claim({ status: kind }, 'zh')).toContain(zh);
  });

  it.each([
    [
      'point',
      '2023',
      'in 2023: at least 700,000 person-times (promised)',
      '：70万人次以上（承诺）',
    ],
    [
      'per-year',
      '2023/2027',
      'at least 700,000 person-times a year (promised)',
      '：每年70万人次以上（承诺）',
    ],
    [
      'per-year',
      '2023',
      'at least 700,000 person-times in the year (promised)',
      '：当年70万人次以上（承诺）',
    ],
    [
      'cumulative',
      '2023',
      'at least 700,000 person-times in all (promised)',
      '：累计70万人次以上（承诺）',
    ],
    [
      'unclear',
      '2023',
      '(promised, not said whether a year or in all)',
      '（承诺，没有写明是每年还是总数）',
    ],
  ] as const)('says of what counts %s in %s: %s', (accrual, when, en, zh) => {
    const period = parsePeriod(when);
    expect(claim({ accrual, period }, 'en')).toContain(en);
    expect(claim({ accrual, period }, 'zh')).toContain(zh);
  });

  it('says that place and time are unstated, and lists every place in the text', () => {
    const figure = { place: null, period: null, mentions: ['p3n1', 'p4'] };
    expect(text(figure, 'en')).toContain('place not stated · Skills training, undated: ');
    expect(text(figure, 'en')).toContain(', paragraph 3, numeral 1; paragraph 4. ');
    expect(text(figure, 'zh')).toContain('第3段第1个数字；第4段。');
  });
});

test.each(langs)('every citation in %s names bound, status, document and address', (lang) => {
  const lacking = ledger.figures.flatMap((figure) => {
    const cited = figureCitation(figure, lang, `${address}${figure.id}/`);
    const { title, publisher } = ledger.document(figure.document);
    const parts = [
      boundName(figure.bound, lang),
      status(figure.status, lang),
      accrualName(figure, lang),
      figure.printed,
      lang === 'zh' ? title.zh : publisher.en,
      ledger.indicator(figure.indicator).name[lang],
      `${address}${figure.id}/`,
    ];
    return parts.filter((part) => !cited.includes(part)).map((part) => `${figure.id}: ${part}`);
  });
  expect(lacking).toEqual([]);
});
