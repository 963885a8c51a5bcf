import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { distPages, documentOf } from '../lib/dist.ts';
import { strayText } from '../lib/stray.ts';

describe.each(distPages())('$path', (page) => {
  it('has nothing stray in its text', () => {
    expect(strayText(documentOf(page))).toEqual([]);
  });
});

describe('strayText(document)', () => {
  it.each([
    ['<p>a ** b</p>', 'Markdown bold: …a ** b…'],
    ['<p>**注意：**这是</p>', 'Markdown bold: …**注意：**这是…'],
    ['<p>2013<del>2024</del></p>', '<del> from Markdown'],
    ['<p title="NaN%">x</p>', 'NaN: …NaN%…'],
    ['<p>about undefined people</p>', 'undefined: …about undefined people…'],
    ['<p>[object Object]</p>', 'an object: …[object Object]…'],
    ['<p>{figure:a}</p>', 'an unread number: …{figure:a}…'],
  ])('finds it in %s', (html, expected) => {
    expect(strayText(parseHTML(`<html><body>${html}`).document)).toEqual([expected]);
  });

  it.each([
    '<pre>**</pre>',
    '<script>undefined</script>',
    '<del class="was">1</del>',
    '<p>null-1</p>',
  ])('leaves %s alone', (html) => {
    expect(strayText(parseHTML(`<html><body>${html}`).document)).toEqual([]);
  });
});
