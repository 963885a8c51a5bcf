import widths from '../charts/text/widths.json' with { type: 'json' };
import type { Lang } from '../i18n/lang.ts';
import { named } from './faces.ts';

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
function isLatin(character: string, lang: Lang): boolean {
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

/**
 * Names one face for every run of text. A browser looks for a missing character down a list of
 * families; the rasteriser takes whichever face comes first, so each run must name its own. A text
 * with a halo is drawn twice, or the halo of one run would cut into the run before it.
 */
export function withRuns(svg: string, families: Families, lang: Lang): string {
  return svg.replaceAll(/<text[^>]*>.*?<\/text>/gs, (text) => {
    const serif = text.includes(named.serif);
    const han = serif && isBold(text) ? families.song : families.hei;
    const latin = serif ? families.serif : families.sans;
    const spelled = text.replaceAll(/ font-(?:family|weight)="[^"]*"/g, '').replaceAll(
      />([^<]+)</g,
      (_, words: string) =>
        `>${runsOf(words, lang)
          .map((run) => `<tspan font-family="${run.latin ? latin : han}">${run.text}</tspan>`)
          .join('')}<`,
    );
    const halo = / stroke="[^"]*"/;
    return halo.test(text) ? spelled + spelled.replace(halo, '') : spelled;
  });
}

/** Every character that the texts of drawings print, each once; or those of bold texts alone. */
export function lettersOf(svgs: Iterable<string>, bold = false): string {
  const letters = new Set<string>();
  for (const svg of svgs)
    for (const [text] of svg.matchAll(/<text[^>]*>.*?<\/text>/gs))
      if (!bold || isBold(text))
        for (const letter of text.replaceAll(/<[^>]*>/g, '')) letters.add(letter);
  return [...letters].sort().join('');
}

function isBold(text: string): boolean {
  return text.includes('font-weight="700"');
}
