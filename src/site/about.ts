import { ledger } from '../data/current.ts';
import type { Ledger } from '../data/ledger.ts';
import { list, spelled } from '../format/phrase.ts';
import type { Lang, Text } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';

type Counted = Pick<Ledger, 'places' | 'documents'>;

/** What the site is about, in a line; how many places it compares is counted. */
export function tagline(lang: Lang, { places }: Counted = ledger): string {
  const compared = places.filter((place) => place.compared);
  return t(lang, 'site.tagline', { places: spelled(compared.length, lang) });
}

/** What the data is about: the places by name, and how many documents they stand in. */
export function aboutData({ places, documents }: Counted = ledger): Text {
  const compared = places.filter((place) => place.compared);
  const names = compared.map(({ name }) => name);
  const counts = (lang: Lang): readonly [places: string, documents: string] => [
    spelled(compared.length, lang),
    spelled(documents.length, lang),
  ];
  const [en, texts] = counts('en');
  const [zh, textsZh] = counts('zh');
  const namesEn = list(
    names.map((name) => name.en),
    'en',
  );
  const namesZh = names.map((name) => name.zh).join('、');
  return {
    en: `What ${en} places in the Yangtze Delta, ${namesEn}, promised on work, and what they reported: every figure in ${texts} documents, with the place in the text and the form in which it is printed.`,
    zh: `长三角${zh}地（${namesZh}）在就业上承诺了什么、报告了什么：${textsZh}份文件里的每一个数字，附原文位置与原文写法。`,
  };
}
