import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, page, rowAddress } from '../../../components/address.ts';
import { corrected } from '../../../components/corrections.ts';
import { langOf } from '../../../components/lang-of.ts';
import { langs, tags } from '../../../i18n/lang.ts';
import { t } from '../../../i18n/words.ts';

export const getStaticPaths: GetStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The corrections as an Atom feed (RFC 4287). */
export const GET: APIRoute = ({ params, site }) => {
  const lang = langOf(params);
  const own = absolute(page(lang, 'corrections/feed.xml'), site);
  const entries = corrected(lang).map(({ correction, figure, title, was, right }) => {
    const row = absolute(rowAddress(figure, lang), site);
    return `<entry><id>${row}</id><title>${escape(title)}</title><updated>${correction.date}T00:00:00Z</updated><link href="${row}"/><summary>${escape(`${was} → ${right}. ${correction.reason[lang]}`)}</summary></entry>`;
  });
  const updated = corrected(lang)[0]?.correction.date ?? '2026-01-01';
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tags[lang]}"><id>${own}</id><title>${t(lang, 'site.title')}: ${t(lang, 'nav.corrections')}</title><updated>${updated}T00:00:00Z</updated><author><name>${t(lang, 'site.title')}</name></author><link rel="self" href="${own}"/><link href="${absolute(page(lang, 'corrections/'), site)}"/>${entries.join('')}</feed>
`,
  );
};
