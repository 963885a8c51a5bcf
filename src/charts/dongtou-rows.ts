import type { Text } from '../i18n/lang.ts';

/** The years that Dongtou's plan sets targets for. */
export const years = ['2023', '2024', '2025', '2026', '2027'] as const;

/** The columns of its table. */
export const columns = ['2022', ...years] as const;

type Year = (typeof columns)[number];

/** The figure in one cell of the plan's table. */
export function cell(row: string, year: Year): string {
  return `dongtou-${row}-${year}-${year === '2022' ? 'baseline' : 'target'}`;
}

/** A row of the table, year by year. */
export function cells(row: string): string[] {
  return columns.map((year) => cell(row, year));
}

/** The rows of the plan's table, in its order, with names short enough for a phone. */
export const names = {
  'surveyed-unemployment': { en: 'Urban unemployment', zh: '城镇调查失业率' },
  'new-urban-jobs': { en: 'New urban jobs', zh: '城镇新增就业' },
  'key-groups-helped': { en: 'Priority groups helped', zh: '重点群体帮扶率' },
  'people-with-difficulty-placed': { en: 'People in difficulty placed', zh: '困难人员实现就业' },
  'high-value-patents': { en: 'High-value patents', zh: '高价值发明专利' },
  'training-cumulative': { en: 'Training, running total', zh: '技能培训（累计）' },
  'skilled-workers': { en: 'Skilled workers', zh: '技能人才总量' },
  'high-skilled-workers': { en: 'Highly skilled workers', zh: '高技能人才总量' },
  'skilled-share': { en: 'Skilled, of all in work', zh: '技能人才占从业人员' },
  'high-skilled-share': { en: 'Highly skilled, of skilled', zh: '高技能占技能人才' },
  'minimum-wage-top': { en: 'Minimum wage, top tier', zh: '最低工资最高档' },
  'graded-wage-pacts': { en: 'Skill-grade wage deals', zh: '能级工资集体协商' },
  'coordinators-trained': { en: 'Coordinators trained', zh: '劳动关系协调员培训' },
  'labour-checkups': { en: 'Labour check-ups', zh: '企业用工体检' },
  'arrears-leads-resolved': { en: 'Arrears leads resolved', zh: '欠薪线索化解率' },
  'mediation-success': { en: 'Mediation succeeds', zh: '调解成功率' },
  'arbitration-closed': { en: 'Arbitration closed', zh: '仲裁结案率' },
} as const satisfies Readonly<Record<string, Text>>;

export type Row = keyof typeof names;

/** Every row of the table. */
export const allRows = Object.keys(names) as readonly Row[];

/** The cells of a row, each with its year. */
export function listed(row: string, of: readonly Year[] = columns): Text {
  return {
    en: of.map((year) => `{figure:${cell(row, year)}} in ${year}`).join(', '),
    zh: of.map((year) => `${year}年{figure:${cell(row, year)}}`).join('，'),
  };
}

/** Every cell of some rows, named and in order: the words for someone who cannot see them. */
export function describe(rows: readonly Row[]): Text {
  const list = (row: Row, comma: string): string =>
    cells(row)
      .map((id, nth) => `{figure:${id}${nth === 0 ? ':accrual' : ''}}`)
      .join(comma);
  return {
    en: rows.map((row) => `${names[row].en}: ${list(row, ', ')}.`).join(' '),
    zh: rows.map((row) => `${names[row].zh}：${list(row, '、')}。`).join(''),
  };
}
