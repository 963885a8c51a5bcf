import type { APIRoute, GetStaticPaths } from 'astro';
import { ledger } from '../../../data/current.ts';
import { chosenBy, tidyColumns, tidyRow } from '../../../data/tidy.ts';
import { toCsv, withBom } from '../../../data/write.ts';

export const getStaticPaths: GetStaticPaths = () =>
  ledger.datasets.flatMap(({ id }) =>
    ['csv', 'excel.csv'].map((kind) => ({ params: { dataset: id, file: `${id}.${kind}` } })),
  );

/** A dataset as CSV, and its twin with a byte order mark for spreadsheets. */
export const GET: APIRoute = ({ params }) => {
  const dataset = ledger.datasets.find(({ id }) => id === params.dataset);
  if (dataset === undefined) throw new Error(`unknown dataset: ${params.dataset ?? ''}`);
  const rows = chosenBy(dataset, ledger).map((figure) => tidyRow(figure, ledger));
  const csv = toCsv(rows, tidyColumns);
  return new Response(params.file?.endsWith('.excel.csv') === true ? withBom(csv) : csv);
};
