import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';

/** Where the words of a figure can be read: an address that a browser opens at what is printed. */
export interface Passage {
  readonly address: string;
  readonly kind: 'original' | 'copy';
}

/**
 * The address of the text a figure stands in, at its printed form; null where the text has no
 * address, or only its parent document has one.
 */
export function passageOf({ document, printed }: Figure): Passage | null {
  const { url, urlKind } = ledger.document(document);
  if (url === null || (urlKind !== 'original' && urlKind !== 'copy')) return null;
  return { address: atText(url, printed), kind: urlKind };
}

/**
 * An address with a text directive (WICG URL Fragment Text Directives: `#:~:text=`): a browser scrolls
 * to the first place where the text is printed, and marks it; one that cannot opens the page.
 */
export function atText(address: string, printed: string): string {
  const directive = `:~:text=${percentEncoded(printedRun(printed))}`;
  return address.includes('#') ? address + directive : `${address}#${directive}`;
}

/** The longest run that the text prints in one piece: `…` stands for words left out. */
function printedRun(printed: string): string {
  return printed
    .split('…')
    .reduce((longest, run) => (run.length < longest.length ? longest : run), '');
}

/** In a text directive `-`, `,` and `&` have meanings; the first is the one that is left as it is. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
