import type { Browser, Frame, Page } from 'playwright-core';
import { asked, usual } from './engine.ts';
import type { Asked, Engine, Setup } from './engine.ts';
import { framesOf } from './frames.ts';

function ask(page: Page | Frame): Asked {
  return asked((question, given) =>
    page.evaluate(question as (given: unknown) => unknown, given as object),
  );
}

/** A Chromium. */
export function inChromium(name: string, start: () => Promise<Browser>, setup: Setup = {}): Engine {
  return {
    name,
    open: async (colorScheme = 'light') => {
      const context = await (await start()).newContext({ viewport: usual, colorScheme });
      const page = await context.newPage();
      if (setup.largeText === true) {
        const session = await context.newCDPSession(page);
        await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      }
      return {
        ...ask(page),
        go: async (address) => {
          await page.goto(address);
        },
        resize: (size) => page.setViewportSize(size),
        click: (selector) => page.click(selector),
        press: (key) => page.keyboard.press(key),
        frames: async (unseen) => framesOf(await page.$$('iframe'), ask, unseen),
        close: () => context.close(),
      };
    },
    close: () => Promise.resolve(),
  };
}
