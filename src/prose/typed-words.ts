import { adjectives, counted, ledgerNouns } from './units-en.ts';
import type { Typed } from './typed-number.ts';

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|' +
  'sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const large = 'hundreds?|thousands?|millions?|billions?|trillions?|dozens?';
const part = 'thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?';
const number = `(?:${small}|${large})(?:(?:-|\\s+|\\s+and\\s+)(?:${small}|${large}))*`;
const those = String.raw`(?:\s+of)?(?:\s+(?:the|its|their|these|those|all))?`;
const between = `(?:[\\s-]+(?:${adjectives}))*[\\s-]+`;

interface Rule {
  readonly pattern: RegExp;
  readonly reason: string;
}

const rule = (pattern: string, reason: string): Rule => ({
  pattern: new RegExp(`\\b(?:${pattern})\\b`, 'gi'),
  reason,
});

/** What is never a quantity: "one of the firms" points, and "first half" is a part of a year. */
const pointing = /^one\s+of\b/i;
const rhetorical = new RegExp(
  `^(?:one|two)${those}${between}(?:${ledgerNouns.replace('measures|', '')})$`,
  'i',
);

const rules: readonly Rule[] = [
  rule(`${number}${those}${between}(?:${counted}|${ledgerNouns})`, 'a number word beside a unit'),
  rule(
    `(?:${small})[\\s-]+(?:${small}|${large})(?:[\\s-]+(?:${small}|${large}))*`,
    'a number in words',
  ),
  rule(`(?:${small})[\\s-](?:${part})`, 'a fraction in words'),
  rule('a (?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth) of', 'a fraction in words'),
  rule(
    `(?:${small})[- ](?:in|out of) (?:every )?(?:${small}|a (?:hundred|thousand))`,
    'a share in words',
  ),
  rule(
    `(?:${small}|${large})-(?:year|month|week|day|hour|minute|person|point|percent|yuan)`,
    'a number word beside a unit',
  ),
  rule(
    '(?<!first |second |other |latter |top |bottom )' +
      '(?:(?:than|nearly|about|almost|over|under|least|by|exactly) half|half of|half a (?:year|million|billion)|' +
      `half (?:the|its|their|all|these|those)(?: of)?${between}(?:${counted}))`,
    'a half',
  ),
  rule('(?:twice|thrice) (?:the|as|that|its|their)', 'a ratio in words'),
  rule('(?:double|triple|treble|quadruple) (?:the|that|its|their)', 'a ratio in words'),
  rule(
    'doubled|tripled|trebled|quadrupled|halved|(?:two|three|four|five|ten)-?fold',
    'a ratio in words',
  ),
];

/** A Roman numeral that counts: "XII measures". Alone it may be a name, as in "part II". */
const roman = new RegExp(
  String.raw`\b(?=[MDCLXVI]{2}|[VX]\b)M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})` +
    `${between}(?:${counted}|${ledgerNouns})\\b`,
  'g',
);

/** Finds English number words that say a quantity. */
export function typedWords(text: string): readonly Typed[] {
  return [...rules, { pattern: roman, reason: 'a Roman numeral beside a unit' }].flatMap(
    ({ pattern, reason }) =>
      Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({
        value,
        index,
        reason,
      })).filter(({ value }) => !pointing.test(value) && !rhetorical.test(value)),
  );
}
