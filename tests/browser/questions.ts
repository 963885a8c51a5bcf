import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { layoutProblems } from './layout.ts';
import { reload } from './page.ts';
import { scrollThrough, shiftProblems } from './shift.ts';
import { LARGEST_SHIFT } from './story-reader.ts';

/** Something that must hold of every page: what is wrong with the one that is open, a line each. */
export interface Question {
  readonly name: string;
  /** The widths it is asked at; all that are visited, if left out. */
  readonly widths?: readonly number[];
  readonly ask: (page: Page) => Promise<readonly string[]>;
}

/** The widths a page is visited at, in this order. */
export const WIDTHS = [390, 1280, 320, 768] as const;

/** The widths a page is loaded anew at; what only the stylesheet decides needs no new load. */
export const LOADED: readonly number[] = [390, 1280];

/** Asks axe everything in light, and in the dark and in forced colours what colours can change. */
async function axe(page: Page): Promise<readonly string[]> {
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeViolations(page, { colours: 'only' });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  const forced = await axeViolations(page, { colours: 'only' });
  await page.emulateMedia({ forcedColors: 'none' });
  return [
    ...light,
    ...dark.map((problem) => `in the dark: ${problem}`),
    ...forced.map((problem) => `in forced colours: ${problem}`),
  ];
}

/**
 * What moves each time the page is loaded: on a busy machine one is painted in the middle of a line
 * that is still being read, and then its beginning moves.
 */
async function moves(page: Page): Promise<readonly string[]> {
  await scrollThrough(page);
  if ((await shiftProblems(page, LARGEST_SHIFT)).length === 0) return [];
  await reload(page);
  await scrollThrough(page);
  return shiftProblems(page, LARGEST_SHIFT);
}

/**
 * Asked of a page with script, in this order: where colours are asked for the page has other media,
 * and with them a browser takes in a face that came too late, which moves what it is set in.
 */
export const QUESTIONS: readonly Question[] = [
  { name: 'text', ask: layoutProblems },
  { name: 'moves', widths: LOADED, ask: moves },
  { name: 'axe', widths: [1280], ask: axe },
];

/** The same of a page whose colours have been asked for in another language. */
export const COLOURLESS: readonly Question[] = QUESTIONS.map((question) =>
  question.name === 'axe'
    ? { ...question, ask: (page) => axeViolations(page, { colours: 'not' }) }
    : question,
);

/** Asked of a page without script, at 1280 px; what is seen then has the same colours. */
export const UNSCRIPTED: readonly Question[] = [
  { name: 'axe', ask: (page) => axeViolations(page, { javaScript: false, colours: 'not' }) },
];

/** Puts the questions that belong to a width, and says who found what. */
export async function askAll(
  page: Page,
  questions: readonly Question[],
  width: number,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, widths, ask } of questions) {
    if (widths?.includes(width) === false) continue;
    found.push(...(await ask(page)).map((problem) => `${name} at ${width} px: ${problem}`));
  }
  return found;
}
