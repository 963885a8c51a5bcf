import type { APIRoute, GetStaticPaths } from 'astro';
import { langOf } from '../../site/lang-of.ts';
import { homeCard } from '../../site/cards.ts';
import { png } from '../../site/pngs.ts';
import { langs } from '../../i18n/lang.ts';

export const getStaticPaths: GetStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** The card of the site. */
export const GET: APIRoute = ({ params }) => png(homeCard(langOf(params)));
