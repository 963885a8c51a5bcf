import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '../../../charts/chart.ts';
import { charts } from '../../../charts/registry.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { inEveryLanguage } from '../../../site/address.ts';
import { embedKit } from '../../../site/embed-kit.ts';

interface Props {
  readonly chart: Chart;
  readonly lang: Lang;
}

export const getStaticPaths = (() =>
  inEveryLanguage((lang) =>
    charts.map((chart) => ({ params: { lang, id: chart.id }, props: { chart, lang } })),
  )) satisfies GetStaticPaths;

/** The codes of a chart for every choice, which its page loads when a reader asks to embed it. */
export const GET: APIRoute<Props> = ({ props: { chart, lang }, site }) =>
  Response.json(embedKit(chart, lang, site));
