import { asked, usual } from './engine.ts';
import type { Asked, Engine, Setup, Size } from './engine.ts';
import type { Element, Session } from './webdriver.ts';
import { startWebkit, type WebkitPrograms } from './webkit.ts';

function ask(session: () => Session, frame?: Element): Asked {
  // As text, for the driver makes null of what is not there.
  return asked(async (question, given) => {
    const script = `const [given] = arguments;
      return Promise.resolve((${question.toString()})(given ?? undefined)).then(JSON.stringify);`;
    const text = await session().run(script, [given], frame);
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  });
}

/** Runs inside the page, which the driver may have left before it was whole. */
function loaded(): Promise<void> {
  return new Promise((done) => {
    if (document.readyState === 'complete') done();
    addEventListener('load', () => {
      done();
    });
  });
}

/** Clicks without a pointer, which the driver leads astray where the page is enlarged. */
function clickInPage(page: Asked, selector: string): Promise<void> {
  return page.evaluate((found) => {
    const element = document.querySelector<HTMLElement>(found);
    if (element === null) throw new Error(`missing element: ${found}`);
    element.click();
  }, selector);
}

/** WebKitGTK, whose engine is Safari's, and that of every browser and app of an iPhone. */
export function inWebkit(
  programs: WebkitPrograms,
  env: Readonly<Record<string, string>>,
  setup: Setup = {},
): Engine {
  const sessions = new Map<string, Promise<Session>>();
  // Of what is twice as large, a window has half as many px: a phone has not fewer than 390.
  const least = setup.largeText === true ? 780 : 0;
  return {
    name: 'WebKitGTK',
    open: async (scheme = 'light') => {
      const start = (): Promise<Session> => startWebkit(programs, { scheme, env, setup });
      const started = sessions.get(scheme) ?? start();
      sessions.set(scheme, started);
      let session = await started;
      let room = usual;
      const resize = async (size: Size): Promise<void> => {
        room = size;
        await session.resize({ ...size, width: Math.max(size.width, least) });
      };
      await resize(usual);
      const page = ask(() => session);
      return {
        ...page,
        go: async (address) => {
          try {
            await session.go(address);
          } catch {
            // A browser that has ended by itself is begun anew, once.
            await session.end();
            const again = start();
            sessions.set(scheme, again);
            session = await again;
            await resize(room);
            await session.go(address);
          }
          await page.evaluate(loaded);
        },
        resize,
        click: (selector) =>
          setup.largeText === true ? clickInPage(page, selector) : session.click(selector),
        press: (key) => session.press(key),
        frames: async (unseen) => {
          const found = await session.frames();
          if (!unseen)
            await page.evaluate(() => {
              for (const frame of document.querySelectorAll('iframe')) frame.scrollIntoView();
            });
          return found.map((frame) => ask(() => session, frame));
        },
        close: () => session.go('about:blank'),
      };
    },
    close: async () => {
      for (const session of sessions.values()) await (await session).end();
    },
  };
}
