import { date } from '../format/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { gbt } from './cite/styles.ts';
import { t } from '../i18n/words.ts';

/** What a citation of a story names. */
export interface Citable {
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  /** The whole address of its page. */
  readonly address: string;
}

/** How to cite a story: in Chinese by GB/T 7714, in English as a newspaper would. */
export function citation({ title, published, updated, address }: Citable, lang: Lang): string {
  const author = t(lang, 'site.title');
  if (lang === 'zh') {
    return gbt({ kind: 'story', id: title, lang, title, day: updated, version: null, address });
  }
  const quoted = /[.?!]$/.test(title) ? title : `${title}.`;
  const days =
    published === updated
      ? date(published, lang)
      : `${date(published, lang)}, ${t(lang, 'story.updated', { date: date(updated, lang) })}`;
  return `${author}. “${quoted}” ${days}. ${address}`;
}
