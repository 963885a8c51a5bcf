import type { APIRoute, GetStaticPaths } from 'astro';
import { langs } from '../i18n/lang.ts';
import { langOf } from '../site/lang-of.ts';
import { searchIndex } from '../site/search.ts';

export const getStaticPaths: GetStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** What a browser loads to search the site in one language. */
export const GET: APIRoute = async ({ params }) => Response.json(await searchIndex(langOf(params)));
