import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { asksAll } from '../lib/dist.ts';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // A framed page is tested as a page of its own; there is nothing to preload.
  iframes: false,
  preload: false,
};

const rules = ['color-contrast', 'link-in-text-block'] as const;
const choices: Readonly<Record<NonNullable<AxeOptions['colours']>, RunOptions>> = {
  too: options,
  only: { ...options, runOnly: { type: 'rule', values: [...rules] } },
  not: { ...options, rules: Object.fromEntries(rules.map((id) => [id, { enabled: false }])) },
};

/** The rows of a long table are of one make; the first thirty are asked, unless everything is. */
const likeOthers = 'tbody > tr:nth-child(n + 31)';

/** What axe is asked, and of what kind of page. */
export interface AxeOptions {
  readonly javaScript?: boolean;
  /** Whether it is asked for what can change where the same page has other colours. */
  readonly colours?: 'too' | 'only' | 'not';
}

/** Runs axe in the page, also where the page's own script is switched off. */
export async function axeViolations(
  page: Page,
  { javaScript = true, colours = 'too' }: AxeOptions = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results: AxeResults = await page.evaluate(
    async ([runOptions, timers, left]) => {
      // Without script the browser holds timers back too; promises run, and axe's queue needs no more.
      if (!timers) {
        window.setTimeout = ((task: () => void) => {
          void Promise.resolve().then(task);
          return 0;
        }) as typeof window.setTimeout;
      }
      // What is inside a drawing is hidden from assistive technology, and its ink has tests of its own.
      const context = { exclude: [['svg[role="img"] > *'], ...left.map((rows) => [rows])] };
      return window.axe.run(context, runOptions);
    },
    [choices[colours], javaScript, asksAll ? [] : [likeOthers]] as const,
  );
  return results.violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 5).map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(';').replace(/\s+/g, ' ').trim();
      return `  ${target.join(' ')}: ${why}`;
    });
    const rest = nodes.length > 5 ? [`  and ${nodes.length - 5} more`] : [];
    return [`${id}: ${help}`, ...where, ...rest].join('\n');
  });
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
