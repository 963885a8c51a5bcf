import type { APIRoute, GetStaticPaths } from 'astro';
import { charts, findChart } from '../../../charts/registry.ts';
import { inEveryLanguage } from '../../../site/address.ts';
import { langOf } from '../../../site/lang-of.ts';
import { oembed } from '../../../site/oembed.ts';

export const getStaticPaths = (() =>
  inEveryLanguage((lang) =>
    charts.map(({ id }) => ({ params: { lang, chart: id } })),
  )) satisfies GetStaticPaths;

/** What a CMS is told that asks how to embed a chart. */
export const GET: APIRoute = ({ params, site }) =>
  Response.json(oembed(findChart(params.chart ?? ''), langOf(params), site));
