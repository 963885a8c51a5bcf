import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createHandler } from '../../scripts/lib/dist-handler.ts';
import { basePath, distRoot } from '../lib/dist.ts';
import { windowedBrowser } from './page.ts';
import { jump, stepsOf } from './story-reader.ts';

test('the icon is asked for once, however many steps are read', async () => {
  const asked: string[] = [];
  const handle = createHandler(distRoot, basePath);
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    handle(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const context = await (await windowedBrowser()).newContext();
  onTestFinished(async () => {
    await context.close();
    server.close();
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}${basePath}en/stories/suzhou/`);
  const icons = (): string[] => asked.filter((url) => url.endsWith('favicon.svg'));
  for (const step of await stepsOf(page)) await jump(page, step);
  // Another page asks for what it needs after whatever the steps have asked for.
  await page.goto(`http://127.0.0.1:${port}${basePath}en/charts/`);
  // A browser without a window asks for none.
  expect(icons().length).toBeLessThanOrEqual(1);
  const icon = await fetch(`http://127.0.0.1:${port}${basePath}favicon.svg`);
  expect(icon.headers.get('cache-control')).toBe('public, max-age=86400');
});
