import { charts } from '../charts/registry.ts';
import { ledger } from '../data/current.ts';
import { date } from '../format/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { fill } from '../prose/fill.ts';
import { kinds, type Entry, type Index, type Kind } from '../search/entry.ts';
import { page, rowAddress } from './address.ts';
import { comparisons } from './compare.ts';
import { placesWithPage } from './places.ts';
import { filled, findStory, storiesIn, storyId } from './story.ts';

type Named = Omit<Entry, 'id' | 'kind'>;

/** Everything that can be found, with the words to speak of it. */
export async function searchIndex(lang: Lang): Promise<Index> {
  const entries = await searchEntries(lang);
  const name = (kind: Kind): [Kind, string] => [kind, t(lang, `search.kind.${kind}`)];
  return {
    entries,
    kinds: Object.fromEntries(kinds.map(name)) as Record<Kind, string>,
    // The browser fills in how many.
    one: t(lang, 'search.found.one', { count: '{count}' }),
    other: t(lang, 'search.found.other', { count: '{count}' }),
    none: t(lang, 'search.none'),
    example: t(lang, 'search.example'),
  };
}

/** Everything that can be found, kind by kind. */
export async function searchEntries(lang: Lang): Promise<readonly Entry[]> {
  const own: Readonly<Record<Kind, ReadonlyMap<string, Named>>> = {
    story: await storyEntries(lang),
    place: placeEntries(lang),
    topic: topicEntries(lang),
    chart: chartEntries(lang),
    term: termEntries(lang),
    indicator: indicatorEntries(lang),
    document: documentEntries(lang),
  };
  return kinds.flatMap((kind) =>
    [...own[kind]].map(([id, entry]) => ({
      id: `${kind}:${id}`,
      kind,
      ...entry,
      text: short(entry.text, longest[lang]),
    })),
  );
}

/** As many letters of a text as two lines hold. */
const longest: Readonly<Record<Lang, number>> = { en: 140, zh: 60 };

/** The beginning of a text, cut behind a whole word or, in Chinese, any character. */
function short(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/[\p{P}\s]*(?:\s[^\s]*)?$/u, '');
  return `${cut}…`;
}

const otherOf = (lang: Lang): Lang => (lang === 'en' ? 'zh' : 'en');

async function storyEntries(lang: Lang): Promise<Map<string, Named>> {
  const entries = (await storiesIn(lang)).map(async (story): Promise<[string, Named]> => {
    const id = storyId(story);
    const pair = await findStory(otherOf(lang), id);
    return [
      id,
      {
        title: filled(story.data.title, lang, story),
        also: `${story.data.subject} ${pair.data.subject}`,
        text: filled(story.data.description, lang, story),
        address: page(lang, `stories/${id}/`),
      },
    ];
  });
  return new Map(await Promise.all(entries));
}

function placeEntries(lang: Lang): Map<string, Named> {
  return new Map(
    placesWithPage.map(({ id, name, kind, partOf }) => {
      const parent = partOf === null ? '' : ledger.place(partOf).name[lang];
      const text = t(lang, `place.kind.${kind}`, { parent });
      const own = { title: name[lang], also: name[otherOf(lang)], text };
      return [id, { ...own, address: page(lang, `places/${id}/`) }];
    }),
  );
}

function topicEntries(lang: Lang): Map<string, Named> {
  return new Map(
    comparisons(ledger).map(({ topic: { id, name, reason } }) => {
      const own = { title: name[lang], also: name[otherOf(lang)], text: reason[lang] };
      return [id, { ...own, address: page(lang, `compare/#${id}`) }];
    }),
  );
}

function chartEntries(lang: Lang): Map<string, Named> {
  return new Map(
    charts.map(({ id, title, states }) => {
      const claim = (states.at(-1) ?? states[0]).title[lang];
      const text = fill(claim, ledger, lang, `chart ${id}`);
      const own = { title: title[lang], also: title[otherOf(lang)], text };
      return [id, { ...own, address: page(lang, `charts/${id}/`) }];
    }),
  );
}

function termEntries(lang: Lang): Map<string, Named> {
  return new Map(
    ledger.terms.map(({ id, term, meaning }) => {
      const own = { title: term[lang], also: term[otherOf(lang)], text: meaning[lang] };
      return [id, { ...own, address: page(lang, `glossary/#${id}`) }];
    }),
  );
}

/** What is measured, where a figure says it; it leads to where its figures stand side by side. */
function indicatorEntries(lang: Lang): Map<string, Named> {
  return new Map(
    ledger.indicators.flatMap(({ id, topic, name, definition }): [string, Named][] => {
      const figures = ledger.figures.filter(({ indicator }) => indicator === id);
      const [first] = figures;
      if (first === undefined) return [];
      const places = new Set(figures.map(({ place }) => place));
      const compared = placesWithPage.filter((place) => places.has(place.id));
      const [only] = compared;
      const own = { title: name[lang], also: name[otherOf(lang)], text: definition[lang] };
      if (only === undefined) return [[id, { ...own, address: rowAddress(first, lang) }]];
      const one = compared.length === 1 ? `places/${only.id}/#${topic}` : `compare/#${topic}`;
      return [[id, { ...own, address: page(lang, one) }]];
    }),
  );
}

function documentEntries(lang: Lang): Map<string, Named> {
  return new Map(
    ledger.documents.map(({ id, title, publisher, published }) => {
      const text = `${publisher[lang]} · ${date(published, lang)}`;
      const own = { title: title[lang], also: title[otherOf(lang)], text };
      return [id, { ...own, address: page(lang, `documents/${id}/`) }];
    }),
  );
}
