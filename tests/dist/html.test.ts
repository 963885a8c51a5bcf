import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { askedPages, readDist } from '../lib/dist.ts';
import { htmlRules } from '../lib/html-rules.ts';

const validator = new HtmlValidate(htmlRules);

/** What is wrong with the HTML of a text, each with its rule and place. */
async function htmlFaults(text: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(text);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`);
}

it.each(askedPages())('the HTML of $path is valid', async ({ file }) => {
  expect(await htmlFaults(readDist(file))).toEqual([]);
});

describe('htmlFaults(text)', () => {
  it.each([
    ['<p><div></div></p>', 'close-order'],
    ['<i id="a"></i><b id="a"></b>', 'no-dup-id'],
    ['<ul><p>one</p></ul>', 'element-permitted-content'],
    ['<img src="a.png">', 'wcag/h37'],
    ['<button>Go</button>', 'no-implicit-button-type'],
    ['<p id="a" id="b">a</p>', 'no-dup-attr'],
    ['<label for="none">a</label>', 'no-missing-references'],
    ['<center>a</center>', 'deprecated'],
  ])('refuses %s by %s', async (html, rule) => {
    const page = `<!DOCTYPE html><html lang="en"><head><title>a</title></head><body>${html}</body></html>`;
    expect((await htmlFaults(page)).join()).toContain(`(${rule})`);
  });
});
