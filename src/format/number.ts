import type { Lang } from '../i18n/lang.ts';
import { exact, round, shift, significant, type Exact } from './decimal.ts';

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

const inWords: Readonly<Record<Lang, (size: Exact) => string>> = {
  en: (size) => {
    const step = reached(size, english, 3);
    return step
      ? significant(shift(size, -step.power), 3).toString() + step.word
      : everyDigit.en(size);
  },
  zh: (size) => {
    // A document that writes 537.68万 has two decimals; more than two means it wrote every digit.
    const whole = chinese.find(({ power }) => {
      const part = shift(size, -power);
      return part.gte(1) && part.equals(round(part, 2));
    });
    const step = whole ?? (size.gte(1_000_000) ? reached(size, chinese, 9) : undefined);
    return step ? round(shift(size, -step.power), 2).toString() + step.word : everyDigit.zh(size);
  },
};

const everyDigit: Readonly<Record<Lang, (size: Exact) => string>> = {
  en: (size) => {
    const [whole = '', fraction] = size.toString().split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  },
  // Chinese counts in steps of ten thousand; with all its decimals 1274.8262万 leaves nothing out.
  zh: (size) => {
    const step = chinese.find(({ power }) => shift(size, -power).gte(1));
    return step ? shift(size, -step.power).toString() + step.word : size.toString();
  },
};

/** The first scale that a number reaches once it is rounded, so 999,600,000 is 1 billion. */
function reached(size: Exact, scales: readonly Scale[], kept: number): Scale | undefined {
  return scales.find(({ power }, index) => {
    const below = scales[index + 1];
    const part = shift(size, -power);
    const rounded = below
      ? shift(significant(shift(size, -below.power), kept), below.power - power)
      : part;
    return rounded.gte(1);
  });
}

function signed(value: number, write: (size: Exact) => string): string {
  return (value < 0 ? '−' : '') + write(exact(value).abs());
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
