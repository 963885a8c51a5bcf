import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { hostile } from '../../../src/data/hostile.ts';
import { nothingKnown } from '../../../src/reading/propose/known.ts';
import { scanned } from '../scan/scanned.ts';
import type { Sheet } from './client/sheet.ts';
import { clientScript } from './bundle.ts';
import { reviewPage } from './page.ts';

/** All that the page is made of besides the text and what is proposed for it. */
const own =
  'html,head,meta,title,style,body,header,h1,h2,p,main,article,small,section,ul,ol,li,div,button,kbd,label,span,select,option,input,details,summary,datalist,output,script';

let script = '';
beforeAll(async () => {
  script = await clientScript();
});

test('clientScript() gives one module that nothing ends before its end', () => {
  expect(script).not.toMatch(/<\/script|<!--/i);
  expect(script).not.toMatch(/\b(?:import|export)\b[\s{*]/);
});

test.each(hostile)('reviewPage(a text that holds %s) shows it as text', async (_, words) => {
  const text = `洞头区2025年工作总结\n\n全区新增就业5.2万人。${words}\n`;
  const found = await scanned(new TextEncoder().encode(text), nothingKnown, '');
  const page = reviewPage(
    found,
    'dongtou-2025-report',
    { known: nothingKnown, ledger: null },
    script,
  );
  const { document } = parseHTML(page);
  const known = new Set(own.split(','));
  const strangers = Array.from(document.querySelectorAll('*'), ({ localName }) => localName);
  expect(strangers.filter((name) => !known.has(name))).toEqual([]);
  expect(document.querySelectorAll('script')).toHaveLength(2);
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames(),
  );
  expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  // The tags of a text are stripped when it is read; the file that is saved has them all.
  const sheet = JSON.parse(document.querySelector('#sheet')?.textContent ?? '') as Sheet;
  expect(sheet.text).toBe(text);
  const shown = document.querySelector('article')?.textContent ?? '';
  for (const paragraph of found.read.paragraphs) expect(shown).toContain(paragraph);
});
