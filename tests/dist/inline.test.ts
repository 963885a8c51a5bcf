import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classesIn } from '../../src/site/pruned-css.ts';
import { askedPages, documentOf, readDist } from '../lib/dist.ts';
import { inlineFaults } from '../lib/inline.ts';

it.each(askedPages())('$path has its styles in it, and nothing that its policy forbids', (page) => {
  expect(inlineFaults(documentOf(page))).toEqual([]);
});

it.each(askedPages())('$path names no class that its styles were not made for', (page) => {
  const known = classesIn(readDist(page.file));
  const named = [...documentOf(page).querySelectorAll('[class]')].flatMap(({ classList }) => [
    ...classList,
  ]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

describe('inlineFaults(page)', () => {
  const hash = "'sha256-8EJL2E40VnnGherz8izbHnhSLNfS7seXQ/iH7JDUNko='";
  const page = (more: string, policy = `style-src 'self' ${hash}; script-src 'self'`): Document =>
    parseHTML(
      `<html><head><meta http-equiv="content-security-policy" content="${policy}">${more}</head></html>`,
    ).document;

  it('finds nothing in what is allowed', () => {
    expect(inlineFaults(page('<style>p{top:0}</style><script src="/a.js"></script>'))).toEqual([]);
  });

  it.each([
    ['linked styles: /a.css', '<link rel="stylesheet" href="/a.css">', undefined],
    ['style that style-src does not allow', '<style>p{top:1px}</style>', undefined],
    ['script:not([src], [type*="json"]) that script-src', '<script>1</script>', undefined],
    ['style of: p', '<p style="top:0">', undefined],
    ["unsafe policy: style-src 'unsafe-inline'", '', "style-src 'unsafe-inline'"],
  ])('finds %s', (fault, more, policy) => {
    expect(inlineFaults(page(more, policy))).toEqual([expect.stringContaining(fault)]);
  });
});
