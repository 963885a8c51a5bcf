import type { APIRoute, GetStaticPaths } from 'astro';
import { langs } from '../i18n/lang.ts';
import { langOf } from '../site/lang-of.ts';
import { readerTold } from '../site/reader.ts';

export const getStaticPaths: GetStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** What the page that reads any document knows of the ledger, in one language. */
export const GET: APIRoute = ({ params }) => Response.json(readerTold(langOf(params)));
