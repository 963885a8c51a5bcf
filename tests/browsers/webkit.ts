import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { listen } from '../../scripts/lib/listen.ts';
import type { Setup } from './engine.ts';
import { beginSession, commandTo, type Session } from './webdriver.ts';

/** The programs that WebKitGTK is driven by. */
export interface WebkitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** A screen that nobody sees; undefined where there is a screen. */
  readonly screen: string | undefined;
}

const { PATH = '', DISPLAY, WAYLAND_DISPLAY } = process.env;
/** Where systems put programs that are not for a shell. */
const folders = ['/usr/lib', '/usr/libexec', ...under('/usr/lib', /-linux-gnu/)];

function under(folder: string, name: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((each) => name.test(each))
    .map((each) => join(folder, each));
}

function onPath(program: string): string | undefined {
  return PATH.split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

/** What this machine has of WebKitGTK, or the words that say what it lacks. */
export function findWebkit(): WebkitPrograms | string {
  const driver = onPath('WebKitWebDriver');
  const browser = folders
    .flatMap((folder) => under(folder, /^webkit2?gtk-/))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  if (driver === undefined || browser === undefined)
    return 'no WebKitGTK is installed (Debian: webkit2gtk-driver)';
  const seen = DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  const screen = seen ? undefined : onPath('Xvfb');
  return seen || screen !== undefined
    ? { driver, browser, screen }
    : 'there is no screen for WebKitGTK, and none to make one (Debian: xvfb)';
}

/** Starts a screen and answers its name, which it writes once it is ready. */
async function startScreen(program: string, started: ChildProcess[]): Promise<string> {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(screen);
  const said = screen.stdio[3] as Readable;
  return new Promise((done, fail) => {
    said.once('data', (number: Buffer) => {
      done(`:${number.toString().trim()}`);
    });
    screen.once('exit', () => {
      fail(new Error(`${program} ended before it had a screen`));
    });
  });
}

/** A free port; a driver does not say which it took if it chooses. */
async function freePort(): Promise<number> {
  const { port, close } = await listen(() => undefined, 0, '127.0.0.1');
  await close();
  return port;
}

async function ready(command: ReturnType<typeof commandTo>): Promise<void> {
  for (let tries = 100; ; tries -= 1) {
    try {
      await command('GET', '/status');
      return;
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

/** How WebKitGTK is started: on what system, with what environment beyond the usual. */
export interface WebkitOptions {
  readonly scheme: 'light' | 'dark';
  readonly env: Readonly<Record<string, string>>;
  readonly setup: Setup;
}

/** Starts WebKitGTK; its end ends all that was started for it. */
export async function startWebkit(
  { driver, browser, screen }: WebkitPrograms,
  { scheme, env, setup }: WebkitOptions,
): Promise<Session> {
  const started: ChildProcess[] = [];
  const stop = (): void => {
    for (const each of started.reverse()) each.kill();
  };
  process.once('exit', stop);
  const display = screen === undefined ? {} : { DISPLAY: await startScreen(screen, started) };
  // What the system enlarges, this browser enlarges with the whole page.
  const scale = setup.largeText === true ? { GDK_DPI_SCALE: '2' } : {};
  const theme = { GTK_THEME: scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita' };
  const port = await freePort();
  started.push(
    spawn(driver, [`--port=${port}`], {
      env: { ...process.env, ...env, ...display, ...theme, ...scale },
      stdio: 'ignore',
    }),
  );
  const command = commandTo(`http://127.0.0.1:${port}`);
  await ready(command);
  const session = await beginSession(command, {
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    ...(setup.proxy !== undefined && {
      proxy: { proxyType: 'manual', httpProxy: setup.proxy },
    }),
    // Many frames are painted one after another, on a busy machine slowly.
    timeouts: { script: 120_000 },
  });
  return {
    ...session,
    end: async () => {
      try {
        await session.end();
      } catch {
        // The browser has ended by itself.
      }
      process.off('exit', stop);
      stop();
    },
  };
}
