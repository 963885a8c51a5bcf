import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, page, rowAddress } from '../../../site/address.ts';
import { atom } from '../../../site/feed/atom.ts';
import { corrected } from '../../../site/corrections.ts';
import { langOf } from '../../../site/lang-of.ts';
import { langs } from '../../../i18n/lang.ts';
import { t } from '../../../i18n/words.ts';

export const getStaticPaths: GetStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** The corrections as an Atom feed (RFC 4287). */
export const GET: APIRoute = ({ params, site }) => {
  const lang = langOf(params);
  const text = atom({
    lang,
    title: t(lang, 'site.title') + t(lang, 'label.colon') + t(lang, 'nav.corrections'),
    subtitle: t(lang, 'corrections.dek'),
    own: absolute(page(lang, 'corrections/feed.xml'), site),
    page: absolute(page(lang, 'corrections/'), site),
    entries: corrected(lang).map(({ correction, figure, title, was, right }) => ({
      address: absolute(rowAddress(figure, lang), site),
      title,
      updated: correction.date,
      summary: t(lang, 'corrections.summary', { was, right, reason: correction.reason[lang] }),
    })),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml' } });
};
