import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };
import type { Lang } from './lang.ts';

/** The name of a word or phrase of the interface; a name that no file has is a type error. */
export type WordKey = keyof typeof en;

/** A phrase that counts: it has a form for one thing and a form for every other count. */
export type CountKey = {
  [Key in WordKey]: Key extends `${infer Base}.one`
    ? `${Base}.other` extends WordKey
      ? Base
      : never
    : never;
}[WordKey];

/** What fills the `{name}` places of a phrase. */
export type Vars = Readonly<Record<string, string | number>>;

/** Every word of the interface, by language. English decides which words there are. */
export const words: Readonly<Record<Lang, Readonly<Record<WordKey, string>>>> = { en, zh };

/** The names of the places to fill in a phrase: `Step {n} of {total}` has `n` and `total`. */
export function placeholders(phrase: string): readonly string[] {
  return Array.from(phrase.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
}

/** A word of the interface. Throws when a place in it is left unfilled, so no page shows `{n}`. */
export function t(lang: Lang, key: WordKey, vars: Vars = {}): string {
  return words[lang][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = vars[name];
    if (value === undefined) throw new Error(`missing value in word ${key}: ${name}`);
    return String(value);
  });
}

const rules = { en: new Intl.PluralRules('en'), zh: new Intl.PluralRules('zh') };

/** The form of a noun beside a count; Chinese has one for all. */
export function plural(count: number, lang: Lang): 'one' | 'other' {
  return rules[lang].select(count) === 'one' ? 'one' : 'other';
}

/** A phrase in the form that its count needs: "1 figure", "29 figures". `count` is a place in it. */
export function tCount(lang: Lang, key: CountKey, count: number, vars: Vars = {}): string {
  return t(lang, `${key}.${plural(count, lang)}`, { count, ...vars });
}
