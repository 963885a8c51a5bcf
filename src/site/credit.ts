import type { Chart } from '../charts/chart.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { absolute, page } from './address.ts';

/** How a chart is credited where it is used: who drew it, on what terms, and where it stands. */
export function creditLine({ id }: Pick<Chart, 'id'>, lang: Lang, site: URL | undefined): string {
  const address = absolute(page(lang, `charts/${id}/`), site);
  return t(lang, 'chart.credit.text', { address: address.replace(/^https?:\/\//, '') });
}
