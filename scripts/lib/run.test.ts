import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const node = process.execPath;

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
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
    const code =
      'const c = require("node:child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);' +
      'console.log(c.pid); setTimeout(() => process.exit(0), 100)';
    const { output } = await run(node, ['-e', code]);
    const pid = Number(output.trim());
    expect(pid).toBeGreaterThan(0);
    await expect.poll(() => alive(pid)).toBe(false);
  });
});
