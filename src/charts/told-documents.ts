import { ledger } from '../data/current.ts';
import { date } from '../format/date.ts';
import type { Lang, Text } from '../i18n/lang.ts';
import { documentsOf } from './forms/documents.ts';

/**
 * What is told of each document, oldest first, under its place and day: so a description leaves no
 * document out, whichever are added.
 */
export function toldDocuments(about: (id: string) => Text): Text {
  const told = (lang: Lang, before: string, between: string): string =>
    documentsOf({ ledger })
      .map(({ document: { id, published, title }, place }) => {
        const name = place?.name[lang] ?? title[lang];
        return `${name}${before}${date(published, lang)}${lang === 'zh' ? '）' : ': '}${about(id)[lang]}`;
      })
      .join(between);
  return { en: told('en', ', ', '; '), zh: told('zh', '（', '；') };
}
