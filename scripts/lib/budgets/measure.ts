import { bars, type Bar, type BarName } from '../../../src/site/bars.ts';
import { distRoot, documentOf, isEmbed, readDist, type DistPage } from '../../../tests/lib/dist.ts';
import { fileOf, weigh, type Weight } from '../../../tests/lib/weights.ts';
import { otherOrigins } from './origins.ts';

/** What a built page brings before its reader scrolls. */
export interface Measured extends Weight {
  readonly nodes: number;
  readonly origins: readonly string[];
}

/** The bars that have their own kinds of pages; every other page has the plain one. */
const kinds: Readonly<Record<string, BarName>> = {
  home: 'home',
  'stories/*': 'story',
  'files/*': 'file',
  'figures/*': 'card',
  read: 'read',
  explore: 'explore',
};

/** The bar a page is held to. */
export function barNameOf(page: DistPage): BarName {
  return isEmbed(page) ? 'embed' : (kinds[page.kind] ?? 'plain');
}

/** Measures a page of a built site. */
export function measurePage(page: DistPage, root = distRoot): Measured {
  const document = documentOf(page, root);
  // An address of the site itself begins with a slash; where it will stand does not matter here.
  const own = 'https://own.invalid';
  const styles = [...document.querySelectorAll('link[rel="stylesheet"]')].flatMap((link) => {
    const file = fileOf(link.getAttribute('href') ?? '', page.file);
    return file === undefined ? [] : [readDist(file, root)];
  });
  return {
    ...weigh(page, root),
    nodes: document.querySelectorAll('*').length,
    origins: otherOrigins(document, styles, own),
  };
}

/** Where a page goes over its bar, a line each. */
export function overBar(measured: Measured, bar: Bar): readonly string[] {
  const over = (Object.keys(bar) as (keyof Bar)[]).flatMap((name) =>
    measured[name] > bar[name] ? [`${name}: ${measured[name]} is over ${bar[name]}`] : [],
  );
  return [...over, ...measured.origins.map((origin) => `asks another origin: ${origin}`)];
}

/** What is over the bar of a built page, a line each. */
export function budgetProblems(page: DistPage, root = distRoot): readonly string[] {
  return overBar(measurePage(page, root), bars[barNameOf(page)]);
}
