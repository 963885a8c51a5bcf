import type { Engine } from './embed-engines.ts';
import type { Asked } from './embed-fit.ts';
import type { Element, Session } from './webdriver.ts';
import { startWebkit, type WebkitPrograms } from './webkit.ts';

/** A driver's page or frame, asked as Playwright's is; what comes back is what was asked for. */
function asked({ run }: Session, frame?: Element): Asked {
  return {
    evaluate: async <T>(ask: () => T | Promise<T>): Promise<T> =>
      (await run(`return (${ask.toString()})()`, frame)) as T,
  };
}

/** WebKitGTK, whose engine is Safari's. */
export function inWebkit(programs: WebkitPrograms): Engine {
  const sessions = new Map<string, Promise<Session>>();
  const begin = async (scheme: 'light' | 'dark'): Promise<Session> => {
    const session = await startWebkit(programs, scheme);
    await session.resize({ width: 1100, height: 900 });
    return session;
  };
  return {
    name: 'WebKitGTK',
    open: async (address, scheme) => {
      const started = sessions.get(scheme) ?? begin(scheme);
      sessions.set(scheme, started);
      const session = await started;
      try {
        await session.go(address);
      } catch (error) {
        // A browser that has ended fails this page, and the next begins another.
        sessions.delete(scheme);
        await session.end();
        throw error;
      }
      return {
        page: asked(session),
        frames: async (unseen) => {
          const found = await session.frames();
          if (!unseen)
            await asked(session).evaluate(() => {
              for (const frame of document.querySelectorAll('iframe')) frame.scrollIntoView();
            });
          return found.map((frame) => asked(session, frame));
        },
        close: () => session.go('about:blank'),
      };
    },
    close: async () => {
      for (const session of sessions.values()) await (await session).end();
    },
  };
}
