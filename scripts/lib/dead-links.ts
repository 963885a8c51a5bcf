import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { langs } from '../../src/i18n/lang.ts';

/** A page whose words stand in a text of ours, and that text. */
interface Told {
  /** The folder of the page, from the root of the site. */
  readonly page: string;
  readonly text: string;
}

/** The pages of stories and texts in a built site. */
function toldIn(site: string): readonly Told[] {
  return langs.flatMap((lang) => {
    const content = (kind: string, id: string): string => `src/content/${kind}/${lang}/${id}.mdx`;
    const stories = join(site, lang, 'stories');
    const ids = existsSync(stories) ? readdirSync(stories, { withFileTypes: true }) : [];
    return [
      { page: lang, text: content('pages', 'home') },
      ...['about', 'embeds', 'method'].map((id) => ({
        page: `${lang}/${id}`,
        text: content('pages', id),
      })),
      ...ids
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => ({ page: `${lang}/stories/${name}`, text: content('stories', name) })),
    ].filter(({ page }) => existsSync(join(site, page, 'index.html')));
  });
}

const attribute = (html: string, name: string): string[] =>
  Array.from(html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g')), ([, value = '']) => value);

/** An address as it names files and ids; null where it cannot be decoded. */
function decoded(href: string): string | null {
  try {
    return decodeURIComponent(href);
  } catch {
    return null;
  }
}

/** Whether an address that a page has written leads to something in the site. */
function leads(href: string | null, page: string, site: string): boolean {
  if (href === null) return false;
  const [path = '', fragment = ''] = href.replace(/\?[^#]*/, '').split('#');
  const target = posix.join('/', page, path, path === '' || path.endsWith('/') ? 'index.html' : '');
  const file = join(site, target);
  // A folder without its last slash is another address.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  return fragment === '' || attribute(readFileSync(file, 'utf8'), 'id').includes(fragment);
}

/**
 * The links of stories and texts that lead to no page of a built site, or to no place in it. Only
 * they are written as seen from their page; the templates' own links are whole.
 */
export function deadLinks(site: string): readonly string[] {
  return toldIn(site).flatMap(({ page, text }) => {
    const html = readFileSync(join(site, page, 'index.html'), 'utf8');
    const relative = attribute(html, 'href').filter(
      (href) => !/^(?:[a-z][\w+.-]*:|\/)/i.test(href),
    );
    return [...new Set(relative)]
      .filter((href) => !leads(decoded(href), page, site))
      .map((href) => `${text}${lineOf(text, href)}: dead link: ${href}`);
  });
}

/** `:12` for the line of a text that holds an address; nothing where none does. */
function lineOf(text: string, href: string): string {
  if (!existsSync(text)) return '';
  const nth = readFileSync(text, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(`(${href})`));
  return nth < 0 ? '' : `:${nth + 1}`;
}
