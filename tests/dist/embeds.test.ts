import { describe, expect, it } from 'vitest';
import { distPages, documentOf } from '../lib/dist.ts';

describe.each(distPages().filter(({ kind }) => kind.endsWith('embed/*')))('$path', (page) => {
  const document = documentOf(page);
  const meta = (name: string): string | null | undefined =>
    document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');

  it('lets every host fit the frame to it', () => {
    expect(meta('responsive-embedded-sizing')).toBe('allow-origins=*');
  });

  it('is light on every system', () => {
    const css = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
    expect(meta('color-scheme')).toBe('light');
    expect(css).not.toMatch(/light-dark\(|prefers-color-scheme/);
  });

  it('opens every link in a tab of its own', () => {
    const links = [...document.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    expect(links.map((a) => `${a.target} ${a.rel}`)).toEqual(links.map(() => '_blank noopener'));
  });
});
