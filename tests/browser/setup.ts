import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveDist } from '../../scripts/lib/serve-dist.ts';
import { basePath, distRoot, requireDist } from '../lib/dist.ts';
import { launchChromium } from './chromium.ts';
import { writeFontConfig } from './fonts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its base path. */
    siteUrl: string;
    /** Where the one shared browser listens. */
    browserUrl: string;
  }
}

/** Starts the site and one browser for the whole run, and stops both when it ends. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireDist();
  const fonts = writeFontConfig();
  const served = await serveDist({ root: distRoot, port: 0, host: '127.0.0.1', base: basePath });
  const stopSite = async (): Promise<void> => {
    await served.close();
    rmSync(fonts.folder, { recursive: true, force: true });
  };
  try {
    const server = await launchChromium(fonts.file);
    const browser = await chromium.connect(server.wsEndpoint());
    console.log(`Chromium ${browser.version()} reads ${served.url}`);
    await browser.close();
    project.provide('siteUrl', served.url);
    project.provide('browserUrl', server.wsEndpoint());
    return async () => {
      await server.close();
      await stopSite();
    };
  } catch (error) {
    await stopSite();
    throw error;
  }
}
