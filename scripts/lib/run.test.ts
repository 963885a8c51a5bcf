import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const node = process.execPath;

/** Whether somebody answers on a port: a killed process does not, whoever inherits its number. */
function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => {
      done(false);
    });
  });
}

describe('run(command, args)', () => {
  it('keeps what both streams say', async () => {
    const code = 'console.log("out"); console.error("err")';
    const { ok, output } = await run(node, ['-e', code]);
    expect(ok).toBe(true);
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  it('fails with the command', async () => {
    expect((await run(node, ['-e', 'process.exit(3)'])).ok).toBe(false);
  });

  it('fails for a command nobody has', async () => {
    const { ok, output } = await run('no-such-command', []);
    expect(ok).toBe(false);
    expect(output).toContain('no-such-command');
  });

  it('leaves no child of the command running', async () => {
    const server =
      'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => console.log(s.address().port))';
    const code =
      `const c = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(server)}]);` +
      'c.stdout.on("data", (port) => { console.log(String(port)); process.exit(0); })';
    const { output } = await run(node, ['-e', code]);
    expect(output).toMatch(/^\d+\s*$/);
    await expect.poll(() => answers(Number(output))).toBe(false);
  });
});
