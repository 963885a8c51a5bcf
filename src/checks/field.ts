import type { Ledger } from '../data/ledger.ts';
import type { Figure } from '../data/schema/figures.ts';
import { boundName } from '../format/bound.ts';
import { date } from '../format/date.ts';
import { periodCell } from '../format/period.ts';
import { status } from '../format/phrase.ts';
import { unitOf } from '../format/quantity.ts';
import type { Lang, Text } from '../i18n/lang.ts';

/** What two figures may have in common. */
export type Field =
  'place' | 'group' | 'indicator' | 'unit' | 'period' | 'accrual' | 'bound' | 'status' | 'document';

/** The names of the fields, as a working writes them. */
export const fieldNames: Readonly<Record<Field, Text>> = {
  place: { en: 'Place', zh: '地点' },
  group: { en: 'Who is counted', zh: '统计对象' },
  indicator: { en: 'What is counted', zh: '统计内容' },
  unit: { en: 'Unit', zh: '单位' },
  period: { en: 'Time', zh: '时间' },
  accrual: { en: 'How it adds up', zh: '累计方式' },
  bound: { en: 'Bound', zh: '限定' },
  status: { en: 'Kind of statement', zh: '性质' },
  document: { en: 'Document of', zh: '文件日期' },
};

const accruals: Readonly<Record<Figure['accrual'], Text>> = {
  point: { en: 'at one time', zh: '某一时点' },
  'per-year': { en: 'in a year', zh: '一年内' },
  cumulative: { en: 'added up', zh: '累计' },
  unclear: { en: 'unclear', zh: '未说明' },
};

const unknown: Text = { en: 'not stated', zh: '未写明' };
const everyone: Text = { en: 'everyone', zh: '全部' };

/** What a figure has in a field, to be compared; null where the document does not say. */
export function fieldOf(figure: Figure, field: Field, ledger: Ledger): string | null {
  switch (field) {
    case 'period':
      return figure.period?.text ?? null;
    case 'unit':
      return unitOf(figure, ledger).id;
    case 'group':
      return figure.group ?? '';
    case 'accrual':
      return figure.accrual === 'unclear' ? null : figure.accrual;
    default:
      return figure[field];
  }
}

/** The same in words. */
export function fieldText(figure: Figure, field: Field, ledger: Ledger, lang: Lang): string {
  const { place, group, period } = figure;
  switch (field) {
    case 'place':
      return place === null ? unknown[lang] : ledger.place(place).name[lang];
    case 'group':
      return group === null ? everyone[lang] : ledger.group(group).name[lang];
    case 'period':
      return period === null ? unknown[lang] : periodCell(period, lang);
    case 'indicator':
      return ledger.indicator(figure.indicator).name[lang];
    case 'unit':
      return unitOf(figure, ledger).name[lang];
    case 'accrual':
      return accruals[figure.accrual][lang];
    case 'bound':
      return boundName(figure.bound, lang);
    case 'status':
      return status(figure.status, lang);
    case 'document':
      return date(ledger.document(figure.document).published, lang, 'brief');
  }
}
