import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, page, rowAddress } from '../../../../site/address.ts';
import { atom } from '../../../../site/feed/atom.ts';
import { corrected } from '../../../../site/corrections.ts';
import { langOf } from '../../../../site/lang-of.ts';
import { langs } from '../../../../i18n/lang.ts';
import { t, tCount } from '../../../../i18n/words.ts';
import { placesWithPage, placeView } from '../../../../site/places.ts';

export const getStaticPaths: GetStaticPaths = () =>
  langs.flatMap((lang) => placesWithPage.map(({ id }) => ({ params: { lang, id } })));

/** What the ledger takes in about a place, and what it corrects, as an Atom feed (RFC 4287). */
export const GET: APIRoute = ({ params, site }) => {
  const lang = langOf(params);
  const { place, figures, documents } = placeView(params.id ?? '');
  const text = atom({
    lang,
    title: `${t(lang, 'site.title')} · ${place.name[lang]}`,
    subtitle: t(lang, 'place.feed', { place: place.name[lang] }),
    own: absolute(page(lang, `places/${place.id}/feed.xml`), site),
    page: absolute(page(lang, `places/${place.id}/`), site),
    entries: [
      ...corrected(lang)
        .filter(({ figure }) => figure.place === place.id)
        .map(({ correction, figure, title, was, right }) => ({
          address: absolute(rowAddress(figure, lang), site),
          title,
          updated: correction.date,
          summary: t(lang, 'corrections.summary', { was, right, reason: correction.reason[lang] }),
        })),
      ...documents.map((document) => ({
        address: absolute(page(lang, `documents/${document.id}/`), site),
        title: document.title[lang],
        updated: document.published,
        summary: tCount(
          lang,
          'chart.figures',
          figures.filter((figure) => figure.document === document.id).length,
        ),
      })),
    ].toSorted((a, b) => (a.updated < b.updated ? 1 : -1)),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml' } });
};
