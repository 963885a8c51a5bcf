import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { askedPages, distRoot } from '../lib/dist.ts';
import { browser } from './page.ts';

const files = askedPages().filter(({ kind }) => kind === 'files/*');

test.each(files)('$path opens as a file that was mailed', async ({ file }) => {
  const context = await (await browser()).newContext({ viewport: { width: 390, height: 800 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  const address = pathToFileURL(join(distRoot, file)).href;
  await page.goto(address);
  // The icon of nothing is no request; whatever else is asked for, a mail program would not have.
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address]);
  expect(problems).toEqual([]);
  const seen = page.locator('.drawings > svg:visible');
  expect(await seen.count()).toBe(await page.locator('.step').count());
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe('rgb(251, 248, 240)');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
