import { placeNumber } from '../charts/pen.ts';
import { ledger } from '../data/current.ts';
import type { Figure, Status } from '../data/schema/figures.ts';
import { accrualName, accrualOf } from '../format/accrual.ts';
import type { Lang } from '../i18n/lang.ts';
import { page, rowAddress } from './address.ts';

/** What every shown value carries: its sign, its place's colour, and how it adds up in time. */
export interface Signs {
  readonly 'data-status': Status;
  readonly 'data-place': number;
  readonly 'data-accrual': ReturnType<typeof accrualOf>;
}

/** The signs of a value that a figure states. */
export function numberSigns(figure: Figure): Signs {
  return {
    'data-status': figure.status,
    'data-place': placeNumber(ledger, figure.place),
    'data-accrual': accrualOf(figure),
  };
}

/** How a value adds up in time where there is no room to say so: the hook, and a title in words. */
export function accrualSigns(
  figure: Figure,
  lang: Lang,
): Pick<Signs, 'data-accrual'> & { readonly title: string | undefined } {
  const kind = accrualOf(figure);
  return { 'data-accrual': kind, title: kind && accrualName(figure, lang) };
}

/** A shown value as a link to its row, which a script opens in place. */
export function numberLink(
  figure: Figure,
  lang: Lang,
): Signs & { readonly class: 'number'; readonly href: string; readonly 'data-trace': string } {
  return {
    class: 'number',
    href: rowAddress(figure, lang),
    'data-trace': figure.id,
    ...numberSigns(figure),
  };
}

/** A number that a check works out, in our red, as a link to the check. */
export function workedLink(
  check: string,
  step: string,
  lang: Lang,
): { readonly class: 'number'; readonly href: string; readonly 'data-worked': string } {
  return {
    class: 'number',
    href: page(lang, `checks/#${check}`),
    'data-worked': `${check}/${step}`,
  };
}
