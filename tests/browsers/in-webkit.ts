import { asked, usual } from './engine.ts';
import type { Asked, Engine, Setup } from './engine.ts';
import type { Element, Session } from './webdriver.ts';
import { startWebkit, type WebkitPrograms } from './webkit.ts';

function ask({ run }: Session, frame?: Element): Asked {
  // As text, for the driver makes null of what is not there.
  return asked(async (question, given) => {
    const script = `const [given] = arguments;
      return Promise.resolve((${question.toString()})(given ?? undefined)).then(JSON.stringify);`;
    const text = await run(script, [given], frame);
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  });
}

/** WebKitGTK, whose engine is Safari's, and that of every browser and app of an iPhone. */
export function inWebkit(
  programs: WebkitPrograms,
  env: Readonly<Record<string, string>>,
  setup: Setup = {},
): Engine {
  const sessions = new Map<string, Promise<Session>>();
  return {
    name: 'WebKitGTK',
    open: async (scheme = 'light') => {
      const started = sessions.get(scheme) ?? startWebkit(programs, { scheme, env, setup });
      sessions.set(scheme, started);
      const session = await started;
      await session.resize(usual);
      return {
        ...ask(session),
        go: async (address) => {
          try {
            await session.go(address);
          } catch (error) {
            // A browser that has ended fails this page, and the next begins another.
            sessions.delete(scheme);
            await session.end();
            throw error;
          }
        },
        resize: async ({ width, height }) => {
          // Of what is twice as large, a phone has half as many px: not fewer than 390.
          const least = setup.largeText === true ? 780 : 0;
          await session.resize({ width: Math.max(width, least), height });
        },
        click: session.click,
        press: session.press,
        frames: async (unseen) => {
          const found = await session.frames();
          if (!unseen)
            await ask(session).evaluate(() => {
              for (const frame of document.querySelectorAll('iframe')) frame.scrollIntoView();
            });
          return found.map((frame) => ask(session, frame));
        },
        close: () => session.go('about:blank'),
      };
    },
    close: async () => {
      for (const session of sessions.values()) await (await session).end();
    },
  };
}
