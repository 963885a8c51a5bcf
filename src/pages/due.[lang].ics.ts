import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, address } from '../site/address.ts';
import { langOf } from '../site/lang-of.ts';
import { calendar } from '../due/ics.ts';
import { langs, tags } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { dueEvents, ledgerDay } from '../site/due.ts';

export const getStaticPaths: GetStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** Every dated target as an event of a calendar (RFC 5545). */
export const GET: APIRoute = async ({ params, site }) => {
  const lang = langOf(params);
  const text = calendar({
    name: `${t(lang, 'site.title')} · ${t(lang, 'nav.due')}`,
    description: t(lang, 'due.dek'),
    source: absolute(address(`due.${lang}.ics`), site),
    lang: tags[lang],
    stamp: await ledgerDay(),
    events: dueEvents(lang, site),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
