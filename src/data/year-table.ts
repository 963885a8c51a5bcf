import type { Ledger } from './ledger.ts';
import { endText } from './period.ts';
import { seriesKey } from './promises.ts';
import type { PublishedRow } from './publish/table.ts';
import * as cell from './schema/cell.ts';
import type { Figure } from './schema/figures.ts';
import { column, columnsOf, type Column } from './schema/table.ts';
import { tidyColumns, tidyRow } from './tidy.ts';

/** A table as a plan prints it: one row for each series, one column for each year. */
export interface YearTable {
  readonly columns: readonly Column[];
  readonly rows: readonly PublishedRow[];
}

const own = columnsOf({
  series: column(
    cell.text(),
    'The series, `{place}:{indicator}[:{group}]`.',
    '序列',
    '序列，`{地方}:{指标}[:{人群}]`。',
  ),
});

/** What all figures of a series have in common. */
const shared = [
  ...['place', 'place_en', 'place_zh', 'indicator', 'indicator_en', 'indicator_zh'],
  ...['group', 'group_en', 'group_zh', 'unit', 'unit_en', 'unit_zh', 'accrual'],
];

/** The name of the column of a year; a bare number would need quotes in SQL. */
const nameOf = (year: string): string => `year_${year}`;

function yearColumns(year: string): readonly Column[] {
  return columnsOf({
    [nameOf(year)]: column(
      cell.maybe(cell.text()),
      `What the document prints for ${year}; empty where it prints nothing.`,
      `${year}年`,
      `文件在${year}年一栏的原文写法；没有的留空。`,
    ),
  });
}

/**
 * Figures as a table by year: the series that a document sets out in more than one year, each
 * cell as printed. Throws where a series has two figures in one year, which one cell cannot hold.
 */
export function yearTable(figures: readonly Figure[], ledger: Ledger): YearTable {
  const dated = figures.filter((figure) => /^\d{4}$/.test(yearOf(figure)));
  const series = [...Map.groupBy(dated, rowKey).values()].filter((row) => row.length > 1);
  const years = [...new Set(series.flatMap((row) => row.map(yearOf)))].sort();
  return {
    columns: [
      ...own,
      ...shared.flatMap((name) => tidyColumns.filter((column) => column.name === name)),
      ...years.flatMap(yearColumns),
    ],
    rows: series.map((row) => rowOf(row, years, ledger)),
  };
}

/** The year in whose column a figure stands: that of its end, which a running total is printed in. */
function yearOf({ period }: Figure): string {
  return period === null ? '' : endText(period);
}

/** What stands in one row: values of years and a running total are unlike, and so two rows. */
const rowKey = (figure: Figure): string => `${seriesKey(figure)} ${figure.accrual}`;

function rowOf(figures: readonly Figure[], years: readonly string[], ledger: Ledger): PublishedRow {
  const cells = years.map((year) => {
    const [figure, other] = figures.filter((each) => yearOf(each) === year);
    if (other !== undefined)
      throw new Error(`${rowKey(other)}: two figures in ${year}: ${other.id}`);
    return [nameOf(year), figure?.printed ?? null] as const;
  });
  const [series = ''] = figures.map(seriesKey);
  const common = figures.slice(0, 1).flatMap((figure) => {
    const row = Object.entries(tidyRow(figure, ledger));
    return row.filter(([name]) => shared.includes(name));
  });
  return { series, ...Object.fromEntries(common), ...Object.fromEntries(cells) };
}
