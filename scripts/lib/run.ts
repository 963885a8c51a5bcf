import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** How a command ended, and everything it printed. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

const running = new Set<ChildProcess>();

function stop(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    // The child leads a group of its own, so this reaches what it has started too.
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // The group is gone already.
  }
}

/** Stops every command that still runs. */
export function stopAll(): void {
  for (const child of running) stop(child);
}

/** Runs a command to its end, keeps its output, and leaves nothing of it running. */
export function run(command: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    const end = (ok: boolean, note = ''): void => {
      running.delete(child);
      done({ ok, output: Buffer.concat(parts).toString() + note });
    };
    child.once('error', (error) => {
      end(false, `${command}: ${error.message}\n`);
    });
    child.once('exit', (code, signal) => {
      const finish = (): void => {
        end(code === 0, signal === null ? '' : `${command}: stopped by ${signal}\n`);
      };
      child.once('close', finish);
      stop(child);
      // What has left the group and still holds the pipe must not hold the run.
      setTimeout(finish, 2000).unref();
    });
  });
}
