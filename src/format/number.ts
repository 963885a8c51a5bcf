import type { Lang } from '../i18n/lang.ts';
import { abs, decimal, round, shift, significant, text, type Decimal } from './decimal.ts';

/** A large number by its language's own steps. */
interface Scale {
  readonly power: number;
  readonly word: string;
}

const english: readonly Scale[] = [
  { power: 9, word: ' billion' },
  { power: 6, word: ' million' },
];

const chinese: readonly Scale[] = [
  { power: 8, word: '亿' },
  { power: 4, word: '万' },
];

const inWords: Readonly<Record<Lang, (size: Decimal) => string>> = {
  en: (size) => {
    const step = reached(size, english, 3);
    return step ? text(significant(shift(size, -step.power), 3)) + step.word : everyDigit.en(size);
  },
  zh: (size) => {
    // A document that writes 537.68万 has two decimals; more than two means it wrote every digit.
    const exact = chinese.find(({ power }) => {
      const part = shift(size, -power);
      return atLeast(part, 1) && text(part) === text(round(part, 2));
    });
    const step = exact ?? (atLeast(size, 1_000_000) ? reached(size, chinese, 9) : undefined);
    return step ? text(round(shift(size, -step.power), 2)) + step.word : everyDigit.zh(size);
  },
};

const everyDigit: Readonly<Record<Lang, (size: Decimal) => string>> = {
  en: (size) => {
    const [whole = '', fraction] = text(size).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  },
  // Chinese counts in steps of ten thousand; with all its decimals 1274.8262万 leaves nothing out.
  zh: (size) => {
    const step = chinese.find(({ power }) => atLeast(shift(size, -power), 1));
    return step ? text(shift(size, -step.power)) + step.word : text(size);
  },
};

/** The first scale that a number reaches once it is rounded, so 999,600,000 is 1 billion. */
function reached(size: Decimal, scales: readonly Scale[], kept: number): Scale | undefined {
  return scales.find(({ power }, index) => {
    const below = scales[index + 1];
    const part = shift(size, -power);
    const rounded = below
      ? shift(significant(shift(size, -below.power), kept), below.power - power)
      : part;
    return atLeast(rounded, 1);
  });
}

function atLeast(size: Decimal, limit: number): boolean {
  return size.digits >= BigInt(limit) * 10n ** BigInt(size.scale);
}

function signed(value: number, write: (size: Decimal) => string): string {
  const exact = decimal(value);
  return (exact.digits < 0n ? '−' : '') + write(abs(exact));
}

/** A number as the language says it: 5.38 million, 537.68万; below those steps, every digit. */
export function number(value: number, lang: Lang): string {
  return signed(value, inWords[lang]);
}

/** A number with every digit: 5,376,800, 537.68万. */
export function full(value: number, lang: Lang): string {
  return signed(value, everyDigit[lang]);
}

/** A percentage: 66.67%. */
export function percent(value: number, lang: Lang): string {
  return `${full(value, lang)}%`;
}
