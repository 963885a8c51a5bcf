import { treeOf } from '../charts/dom.ts';
import widths from '../charts/text/widths.json' with { type: 'json' };
import type { Lang } from '../i18n/lang.ts';
import { named } from './faces.ts';
import { element } from './tree.ts';

/** The families that draw a picture, as their files name themselves. */
export interface Families {
  readonly serif: string;
  readonly sans: string;
  /** The Chinese face of titles. */
  readonly song: string;
  readonly hei: string;
}

/** Marks that the Latin faces have too, and that must stand on a full square in Chinese. */
const square = /[·—‘’“”…]/u;

/** Whether a character is drawn by a Latin face. */
export function isLatin(character: string, lang: Lang): boolean {
  return Object.hasOwn(widths.sans, character) && !(lang === 'zh' && square.test(character));
}

/** A text cut where its script changes: `2023年` is `2023` and `年`. */
export function runsOf(text: string, lang: Lang): { text: string; latin: boolean }[] {
  const runs: { text: string; latin: boolean }[] = [];
  for (const character of text) {
    const latin = isLatin(character, lang);
    const last = runs.at(-1);
    if (last?.latin === latin) last.text += character;
    else runs.push({ text: character, latin });
  }
  return runs;
}

/** What tells other programs how to set a line; we set it in the faces it was measured in. */
const elsewhere = ['font-family', 'font-weight', 'textLength', 'lengthAdjust'] as const;

/**
 * A picture that names one face for every run of text. A browser looks for a missing
 * character down a list of families; the rasteriser takes whichever face comes first, so each run
 * must name its own.
 */
export function withRuns(svg: string, families: Families, lang: Lang): string {
  const picture = treeOf(svg);
  for (const text of textsOf(picture)) {
    const serif = text.getAttribute('font-family') === named.serif;
    const han = serif && isBold(text) ? families.song : families.hei;
    const latin = serif ? families.serif : families.sans;
    for (const name of elsewhere) text.removeAttribute(name);
    text.replaceChildren(
      ...runsOf(text.textContent, lang).map((run) =>
        element('tspan', { 'font-family': run.latin ? latin : han }, run.text),
      ),
    );
  }
  return picture.outerHTML;
}

/** The letters that faces must have: those of all texts, and those of bold ones, which are titles. */
export interface Letters {
  readonly all: string;
  readonly titles: string;
}

/** Every character that the texts of pictures print, each once. */
export function lettersOf(svgs: Iterable<string>): Letters {
  const all = new Set<string>();
  const titles = new Set<string>();
  for (const svg of svgs)
    for (const text of textsOf(treeOf(svg)))
      for (const letter of text.textContent) {
        all.add(letter);
        if (isBold(text)) titles.add(letter);
      }
  const sorted = (letters: ReadonlySet<string>): string => [...letters].sort().join('');
  return { all: sorted(all), titles: sorted(titles) };
}

function textsOf(tree: Element): Element[] {
  return [...tree.querySelectorAll('text')];
}

function isBold(text: Element): boolean {
  return text.getAttribute('font-weight') === '700';
}
