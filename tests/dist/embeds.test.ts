import { describe, expect, it } from 'vitest';
import { distPages, documentOf, isEmbed } from '../lib/dist.ts';
import { weigh } from '../lib/weights.ts';

/** What a theme says of itself, and the paper that it lies on. */
const looks = {
  'embed/*': { scheme: 'light', paper: '#fbf8f0' },
  'embed/*/dark': { scheme: 'dark', paper: '#14181c' },
} as const;

describe.each(distPages().filter(isEmbed))('$path', (page) => {
  const document = documentOf(page);
  const css = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
  const meta = (name: string): string | null | undefined =>
    document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');

  it('lets every host fit the frame to it', () => {
    expect(meta('responsive-embedded-sizing')).toBe('allow-origins=*');
  });

  it('looks as its address says', () => {
    const look = Object.entries(looks).find(([kind]) => page.kind.endsWith(kind))?.[1];
    if (look === undefined) {
      expect(page.kind).toMatch(/embed\/\*\/auto$/);
      expect(meta('color-scheme')).toBe('light dark');
      expect(css).toMatch(/prefers-color-scheme/);
      return;
    }
    expect(meta('color-scheme')).toBe(look.scheme);
    expect(css).toContain(`--paper:${look.paper}`);
    expect(css).not.toMatch(/light-dark\(|prefers-color-scheme/);
  });

  it('opens every link in a tab of its own', () => {
    const links = [...document.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    const wrong = links.filter(
      (a) => a.target !== '_blank' || !a.rel.split(' ').includes('noopener'),
    );
    expect(wrong.map((a) => a.outerHTML)).toEqual([]);
  });

  it('opens with the poster, and names each state that it carries', () => {
    const labels = [...document.querySelectorAll('.views label')];
    const names = labels.map((label) => label.textContent.trim());
    const states = document.querySelectorAll('.state').length;
    expect(names).toHaveLength(states > 1 ? states : 0);
    expect(names.filter((name) => name === '' || /^\d+ ?\/ ?\d+$/.test(name))).toEqual([]);
    expect(document.querySelectorAll('.views [checked]')).toHaveLength(states > 1 ? 1 : 0);
  });

  it('says its terms, and holds its figures or leads to them', () => {
    expect(document.querySelector('a[rel~="license"]')?.getAttribute('href')).toMatch(
      /^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//,
    );
    const rows = document.querySelectorAll('details tbody tr').length;
    const data = [...document.querySelectorAll('.mark a')].find((a) =>
      (a.getAttribute('href') ?? '').endsWith('.csv'),
    );
    expect(data).toBeDefined();
    if (rows === 0) expect(data?.textContent).toMatch(/\d/);
    else expect(rows).toBeLessThanOrEqual(70);
  });
});

// Their styles are the longest of the three.
it.each(distPages().filter(({ kind }) => kind.endsWith('embed/*/auto')))(
  '$path is one request of 8,000 bytes at most',
  (page) => {
    const { total, requests } = weigh(page);
    expect(requests).toBe(1);
    expect(total).toBeLessThanOrEqual(8000);
  },
);
