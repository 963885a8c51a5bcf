import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveDist } from '../../scripts/lib/serve-dist.ts';
import { basePath, distRoot, requireDist } from '../lib/dist.ts';
import { findChromium, findWindowed } from './chromium.ts';
import { writeFontConfig } from './fonts.ts';
import type { BrowserProgram } from './npm-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its base path. */
    siteUrl: string;
    /** The browser that every worker starts for itself. */
    chromium: BrowserProgram;
    /** One that does what only a browser with windows does, if there is one. */
    windowed: BrowserProgram | undefined;
    /** What makes a browser measure Chinese with the same face on every machine. */
    faces: Readonly<Record<string, string>>;
  }
}

/** Serves the site and finds the browser for the whole run; stops serving when it ends. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireDist();
  const { path, env } = await findChromium();
  const windowed = findWindowed();
  const fonts = writeFontConfig();
  const served = await serveDist({
    root: distRoot,
    port: 0,
    host: '127.0.0.1',
    base: basePath,
    compress: false,
  });
  console.log(`${path} reads ${served.url}`);
  project.provide('siteUrl', served.url);
  const faces = { FONTCONFIG_FILE: fonts.file };
  project.provide('faces', faces);
  project.provide('chromium', { path, env: { ...env, ...faces } });
  project.provide('windowed', windowed && { ...windowed, env: faces });
  return async () => {
    await served.close();
    rmSync(fonts.folder, { recursive: true, force: true });
  };
}
