import type { APIRoute, GetStaticPaths } from 'astro';
import { ledger } from '../../../data/current.ts';
import { absolute, inEveryLanguage, page } from '../../../site/address.ts';
import { figureCitation } from '../../../site/cite-figure.ts';
import { langOf } from '../../../site/lang-of.ts';

export const getStaticPaths: GetStaticPaths = () =>
  inEveryLanguage((lang) => ledger.figures.map(({ id }) => ({ params: { lang, id } })));

/** A figure with its source as plain text, which the page copies. */
export const GET: APIRoute<object, { id: string }> = ({ params, site }) => {
  const lang = langOf(params);
  const figure = ledger.figure(params.id);
  const own = absolute(page(lang, `figures/${figure.id}/`), site);
  return new Response(`${figureCitation(figure, lang, own)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
