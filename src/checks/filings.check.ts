import { family } from './check.ts';
import { compare, same, show } from './step.ts';
import { context, exactly, minus, of, over, within } from './terms.ts';

const before = 'suzhou-filings-2020-11-30';
const after = 'suzhou-filings-2021-05-31';
const elsewhere = 'suzhou-filings-non-local-2020-11-30';
const share = 'suzhou-filings-non-local-share-2020-11-30';
const reform = 'suzhou-hours-workers-undated';
const tenth = 'suzhou-hours-share-of-filings-undated';

export default family({
  'non-local-share': {
    kind: 'document',
    verdict: 'holds',
    claim: {
      en: `People from elsewhere, {figure:${elsewhere}} of {figure:${before}} filed workers, are {figure:${share}} of them.`,
      zh: `用工备案{figure:${before}}人中外来人员{figure:${elsewhere}}人，{figure:${share}}。`,
    },
    meaning: {
      en: 'The text’s round words fit its own counts. The share is of filed workers; it says nothing about the city’s population.',
      zh: '原文的约数与自己的人数相符。这是占用工备案人数的比例，与占全市人口的比例无关。',
    },
    steps: [compare(over(of(elsewhere), of(before)), '=', within(share), { form: 'percent' })],
  },
  'hours-share': {
    kind: 'document',
    verdict: 'holds',
    claim: {
      en: `The {figure:${reform}} employees covered by the working-hours reform are {figure:${tenth}} of {figure:${after}} filed workers.`,
      zh: `综合工时制改革覆盖职工{figure:${reform}}人，占用工备案{figure:${after}}人的比例{figure:${tenth}}。`,
    },
    meaning: {
      en: 'The arithmetic is right, and it would be with the earlier count of filings too. But a total over a span not given is set against filings at one moment, so somebody who has left may still be counted.',
      zh: '算术成立，换成较早的备案数也成立。但这是用没写起点的累计数去比某一时点的备案数，已离职的人可能仍计在内。',
    },
    steps: [
      compare(over(of(reform), of(after)), '>', exactly(tenth), { form: 'percent' }),
      compare(over(of(reform), of(before)), '>', exactly(tenth), { form: 'percent' }),
    ],
  },
  growth: {
    kind: 'document',
    verdict: 'cannot-be-told',
    claim: {
      en: `The {figure:${after}} filings of May 2021 are a record: more than the {figure:${before}} of November 2020.`,
      zh: `2021年5月的用工备案{figure:${after}:unit}创了新高，多于2020年11月的{figure:${before}:unit}。`,
    },
    meaning: {
      en: 'The later number is larger, and rounding does not explain it. But each comes from a text of its own, and one of them counts “effective” filings: it is nearly, not surely, the same series. Nor can a record be tested with so few points.',
      zh: '后一个数更大，四舍五入解释不了。但它们出自不同文件，其中一份写的是“有效”备案，未必是同一口径。“创新高”也无法凭这几个数检验。',
    },
    steps: [
      compare(of(after), '>', of(before)),
      show(minus(of(after), of(before))),
      same('document', before, after),
    ],
  },
  'are-jobs': {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `{figure:${after}:capital} filed workers are all the people employed in Suzhou.`,
      zh: `用工备案{figure:${after}}人就是苏州的全部就业人口。`,
    },
    meaning: {
      en: 'Far from it. By our estimate from the census many more people were in work: the self-employed and whoever is not registered are outside the filings.',
      zh: '相差很远。按普查推算，就业人口要多得多：自雇者和未登记者都不在用工备案之内。',
    },
    steps: [
      compare(of(after), '=', context('suzhou-employed-persons-2020-11-01')),
      show(over(of(after), context('suzhou-employed-persons-2020-11-01')), { form: 'percent' }),
    ],
  },
});
