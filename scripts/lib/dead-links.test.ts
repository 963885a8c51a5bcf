import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { deadLinks } from './dead-links.ts';

const site = mkdtempSync(join(tmpdir(), 'links-'));
const story = join(site, 'en/stories/suzhou/index.html');

function write(path: string, html: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}

write(join(site, 'en/due/index.html'), '<h2 id="letter">x</h2>');
write(join(site, 'en/feed.xml'), '');

afterAll(() => {
  rmSync(site, { recursive: true });
});

describe('deadLinks(site)', () => {
  it.each([
    '../../due/',
    '../../due/#letter',
    '../../due/?q=1#letter',
    '../../feed.xml',
    '#here',
    '#',
    'https://elsewhere.invalid/',
    'mailto:a@e.org',
    '/outside/the/text/',
  ])('lets be %s', (href) => {
    write(story, `<p id="here"><a class="x" href="${href}">x</a>`);
    expect(deadLinks(site)).toEqual([]);
  });

  it.each([
    '../../duo/',
    '../due/',
    '../../due/#nowhere',
    '#nowhere',
    '../../due',
    'x.pdf',
    '%zz/',
  ])('tells of %s', (href) => {
    write(story, `<a href="${href}">x</a><a href="${href}">y</a>`);
    expect(deadLinks(site)).toEqual([`src/content/stories/en/suzhou.mdx: dead link: ${href}`]);
  });

  it('tells the line of the text that has it', () => {
    const page = join(site, 'en/about/index.html');
    write(story, '');
    write(page, '<a href="../embeds/">x</a>');
    onTestFinished(() => {
      rmSync(page);
    });
    expect(deadLinks(site)).toEqual([
      expect.stringMatching(/^src\/content\/pages\/en\/about\.mdx:\d+: dead link: \.\.\/embeds\/$/),
    ]);
  });
});
