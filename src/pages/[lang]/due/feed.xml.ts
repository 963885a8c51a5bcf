import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, page } from '../../../site/address.ts';
import { atom } from '../../../site/feed/atom.ts';
import { langOf } from '../../../site/lang-of.ts';
import { ledger } from '../../../data/current.ts';
import { dueDays } from '../../../due/due.ts';
import { date } from '../../../format/date.ts';
import { langs } from '../../../i18n/lang.ts';
import { t, tCount } from '../../../i18n/words.ts';
import { duePage, ledgerDay, placeOf, valueOf, whatOf } from '../../../site/due.ts';

export const getStaticPaths: GetStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** The days on which targets fall due as an Atom feed (RFC 4287), the latest first. */
export const GET: APIRoute = async ({ params, site }) => {
  const lang = langOf(params);
  const updated = await ledgerDay();
  const text = atom({
    lang,
    title: `${t(lang, 'site.title')} · ${t(lang, 'nav.due')}`,
    subtitle: t(lang, 'due.dek'),
    own: absolute(page(lang, 'due/feed.xml'), site),
    page: absolute(duePage(lang), site),
    entries: dueDays(ledger)
      .toReversed()
      .map(({ day, targets }) => ({
        address: absolute(`${duePage(lang)}#d${day}`, site),
        title: `${date(day, lang)}: ${tCount(lang, 'due.targets', targets.length)}`,
        updated,
        summary: targets
          .map((target) =>
            t(lang, 'due.event', {
              place: placeOf(target, lang),
              what: whatOf(target, lang),
              value: valueOf(target, lang),
            }),
          )
          .join('\n'),
      })),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml' } });
};
