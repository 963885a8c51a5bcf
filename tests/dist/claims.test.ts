import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/site/run-checks.ts';
import { ledger } from '../../src/data/current.ts';
import { langs } from '../../src/i18n/lang.ts';
import { t } from '../../src/i18n/words.ts';
import { distPages, documentOf } from '../lib/dist.ts';

const pages = distPages();
function open(path: string): Document {
  const page = pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`missing page: ${path}`);
  return documentOf(page);
}
const said = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe.each(langs)('in %s', (lang) => {
  const stories = pages.filter(({ path }) => path.startsWith(`/${lang}/stories/`));

  it('every story says how the texts were chosen', () => {
    expect(stories.length).toBeGreaterThan(4);
    const chosen = t(lang, 'foot.how.chosen');
    const silent = stories.filter((page) => !said(documentOf(page).body).includes(chosen));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('the first screens say what a promise is', () => {
    expect(said(open('/').body)).toContain(t(lang, 'site.promise'));
    expect(said(open(`/${lang}/`).querySelector('.dek'))).toContain('目标');
  });

  it('checks are parted by whose claim they test, each part with its own count', () => {
    const checks = open(`/${lang}/checks/`);
    const results = runChecks(ledger);
    expect(checks.querySelectorAll('.tally-line')).toHaveLength(3);
    for (const kind of ['document', 'working', 'reading'] as const) {
      const part = checks.getElementById(kind);
      const ids = [...(part?.querySelectorAll('.check') ?? [])].map(({ id }) => id);
      const own = results.filter((result) => result.kind === kind);
      expect(ids).toEqual(own.map(({ id }) => id));
      const counts = [...(part?.querySelectorAll('.tally-line b') ?? [])].map((b) =>
        Number(said(b)),
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(own.length);
    }
  });

  it('a reading we reject is never said to fail, and nothing adds the parts up', () => {
    const total = String(runChecks(ledger).length);
    const paths = [`/${lang}/`, `/${lang}/checks/`, ...stories.map(({ path }) => path)];
    for (const path of paths) {
      const page = open(path);
      const verdicts = page.querySelectorAll('.verdict[data-kind="reading"]');
      const words = new Set([...verdicts].map(said));
      expect([...words], path).not.toContain(t(lang, 'verdict.fails'));
      const counts = [...page.querySelectorAll('.doors small, .tally-line b')].map(said);
      expect(counts, path).not.toContain(total);
    }
  });
});
