import type { APIRoute, GetStaticPaths } from 'astro';
import { charts, findChart } from '../../../charts/registry.ts';
import { inEveryLanguage } from '../../../components/address.ts';
import { figuresOfChart, statesOf } from '../../../components/chart-figures.ts';
import { figureColumns, figureRow } from '../../../data/figure-row.ts';
import { toCsv } from '../../../data/write.ts';

export const getStaticPaths: GetStaticPaths = () =>
  inEveryLanguage((lang) => charts.map(({ id }) => ({ params: { lang, id } })));

/** The figures a chart draws, in the columns of `figures.csv`, and the states that show each. */
export const GET: APIRoute = ({ params }) => {
  const chart = findChart(params.id ?? '');
  const rows = figuresOfChart(chart).map((figure) => ({
    ...figureRow(figure),
    states: statesOf(chart, figure).join(' '),
  }));
  return new Response(toCsv(rows, [...figureColumns, 'states']));
};
