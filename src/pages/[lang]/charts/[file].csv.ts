import type { APIRoute, GetStaticPaths } from 'astro';
import { charts } from '../../../charts/registry.ts';
import type { Chart } from '../../../charts/chart.ts';
import { inEveryLanguage } from '../../../site/address.ts';
import { figuresOfChart, statesOf } from '../../../site/chart-figures.ts';
import { ledger } from '../../../data/current.ts';
import { statesColumn, tidyColumns, tidyRow } from '../../../data/tidy.ts';
import { tableCsv } from '../../../data/publish/csv.ts';
import { withBom } from '../../../data/write.ts';

interface Props {
  readonly chart: Chart;
  readonly spreadsheet: boolean;
}

export const getStaticPaths = (() =>
  inEveryLanguage((lang) =>
    charts.flatMap((chart) =>
      [false, true].map((spreadsheet) => ({
        params: { lang, file: spreadsheet ? `${chart.id}.excel` : chart.id },
        props: { chart, spreadsheet },
      })),
    ),
  )) satisfies GetStaticPaths;

/**
 * The figures a chart draws, in the columns of the datasets, and the states that show each; with a
 * byte order mark for spreadsheets.
 */
export const GET: APIRoute<Props> = ({ props: { chart, spreadsheet } }) => {
  const rows = figuresOfChart(chart).map((figure) => ({
    ...tidyRow(figure, ledger),
    [statesColumn.name]: statesOf(chart, figure).join(' '),
  }));
  const csv = tableCsv({ rows, columns: [...tidyColumns, statesColumn] });
  return new Response(spreadsheet ? withBom(csv) : csv);
};
