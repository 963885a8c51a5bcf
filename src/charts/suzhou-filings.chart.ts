import { chart } from './chart.ts';
import { entries } from './forms/entries.ts';

const total = 'suzhou-filings-2020-11-30';
const elsewhere = 'suzhou-filings-non-local-2020-11-30';
const share = 'suzhou-filings-non-local-share-2020-11-30';
const later = 'suzhou-filings-2021-05-31';

const lines = entries({
  heading: { en: 'People', zh: '人数' },
  lines: [
    {
      id: total,
      entry: { en: 'Workers on file', zh: '有效用工备案人数' },
      sub: { en: 'end of November 2020', zh: '2020年11月底' },
    },
    {
      id: elsewhere,
      entry: { en: 'of them from elsewhere', zh: '其中外来人员' },
      sub: { en: 'end of November 2020', zh: '2020年11月底' },
      against: total,
      tag: { key: share, text: { en: `{figure:${share}}`, zh: `{figure:${share}}` } },
    },
    {
      id: later,
      entry: { en: 'Workers on file, later', zh: '用工备案人数' },
      sub: { en: 'end of May 2021', zh: '2021年5月末' },
    },
  ],
});

export default chart({
  title: { en: 'Suzhou: workers on file', zh: '苏州：用工备案人数' },
  subtitle: {
    en: 'Workers whom employers in Suzhou have registered (用工备案). A filing is not a job count.',
    zh: '用人单位办理用工备案的人数；备案不等于就业人数。',
  },
  states: [
    {
      id: 'total',
      name: { en: 'On file', zh: '备案总数' },
      figures: [total],
      title: {
        en: `Employers had {figure:${total}} workers on file in Suzhou`,
        zh: `苏州有效用工备案{figure:${total}}人`,
      },
      description: {
        en: `One line: {figure:${total}} workers on file in Suzhou at the end of November 2020.`,
        zh: `一行：2020年11月底，苏州有效用工备案{figure:${total}}人。`,
      },
      note: {
        en: 'Filings are what employers report when they hire. People who work without one are not in them.',
        zh: '备案由用人单位办理，未办理备案的就业者不在其中。',
      },
      draw: lines([total]),
    },
    {
      id: 'elsewhere',
      name: { en: 'From elsewhere', zh: '外来人员' },
      figures: [total, elsewhere, share],
      title: {
        en: `{figure:${elsewhere}} of them, {figure:${share}}, came from elsewhere`,
        zh: `其中外来人员{figure:${elsewhere}}人，{figure:${share}}`,
      },
      description: {
        en: `Two lines: {figure:${total}} workers on file at the end of November 2020; {figure:${elsewhere}} of them from elsewhere, which the text calls {figure:${share}}. A pale band marks the rest.`,
        zh: `两行：2020年11月底有效用工备案{figure:${total}}人；其中外来人员{figure:${elsewhere}}人，原文称{figure:${share}}。浅色带为其余部分。`,
      },
      note: {
        en: 'A share of filings, not of residents: most residents of a city are not workers on file.',
        zh: '这是占备案人数的比例，不是占常住人口的比例。',
      },
      draw: lines([total, elsewhere]),
    },
    {
      id: 'later',
      name: { en: 'A later count', zh: '后来的数' },
      figures: [total, elsewhere, share, later],
      title: {
        en: `By the end of May 2021, {figure:${later}} workers were on file in Suzhou`,
        zh: `2021年5月末，苏州用工备案{figure:${later}}人`,
      },
      description: {
        en: `Three lines: {figure:${total}} workers on file at the end of November 2020, {figure:${elsewhere}} of them from elsewhere, {figure:${share}}; and {figure:${later}} at the end of May 2021.`,
        zh: `三行：2020年11月底有效用工备案{figure:${total}}人，其中外来人员{figure:${elsewhere}}人，{figure:${share}}；2021年5月末为{figure:${later}}人。`,
      },
      note: {
        en: 'The text of January 2021 counts effective filings, that of September just filings: nearly, not surely, one series. Two points are no trend.',
        zh: '2021年1月那份写“有效”备案，9月那份没有这两个字：口径接近，未必相同。两个点不构成趋势。',
      },
      draw: lines([total, elsewhere, later]),
    },
  ],
});
