import { describe, expect, it } from 'vitest';
import { wholeFile } from './story-file.ts';

const page = (body: string): string =>
  `<html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
const base = 'https://e.org/ledger/en/stories/a/';

describe('wholeFile(html, base)', () => {
  it.each([
    ['<a href="/ledger/en/">x</a>', '<a href="https://e.org/ledger/en/">x</a>'],
    ['<a href="#step">x</a>', '<a href="#step">x</a>'],
    ['<a href="mailto:a@b.c">x</a>', '<a href="mailto:a@b.c">x</a>'],
    ['<a href="https://o.org/?a=1">x</a>', '<a href="https://o.org/?a=1">x</a>'],
    ['<b data-trace="a" data-sign="target">x</b>', '<b data-sign="target">x</b>'],
    ['<p>1 &lt; 2</p>', '<p>1 &lt; 2</p>'],
  ])('makes of %s', (body, made) => {
    expect(wholeFile(page(body), base)).toBe(`<!doctype html>\n${page(made)}\n`);
  });

  it.each([
    '<script>1</script>',
    '<img src="a.png">',
    '<iframe src="/"></iframe>',
    '<link rel="stylesheet" href="/a.css">',
  ])('refuses %s', (body) => {
    expect(() => wholeFile(page(body), base)).toThrow(/^invalid in a story's file: </);
  });

  it('leaves out the longest tables of a file that is too heavy', () => {
    const long = `<details id="long">${'x'.repeat(500)}</details>`;
    const short = '<details id="short">y</details>';
    expect(wholeFile(page(long + short), base, 300)).toBe(`<!doctype html>\n${page(short)}\n`);
  });

  it('keeps what is too long without a table as it is', () => {
    const long = page('x'.repeat(500));
    expect(wholeFile(long, base, 300)).toBe(`<!doctype html>\n${long}\n`);
  });
});
