import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { endingFault, runProgram } from './run-program.ts';

const program = (code: string): Promise<void> =>
  runProgram({ name: 'astro build', args: ['-e', code], env: process.env });

test('runProgram({ args }) says nothing where it ended well', async () => {
  await expect(program('')).resolves.toBeUndefined();
});

test.each<[string, string, RegExp]>([
  ['fails', 'process.exit(1)', /^astro build ended with 1 \(what it said stands above/],
  ['fails in silence', 'process.exitCode = 3', /^astro build ended with 3 \(/],
  [
    'is killed',
    "process.kill(process.pid, 'SIGKILL')",
    /^astro build was ended by SIGKILL \(out of memory\? /,
  ],
  ['is stopped', "process.kill(process.pid, 'SIGTERM')", /^astro build was ended by SIGTERM$/],
])('runProgram({ args }) names a program that %s, and how it ended', async (_, code, message) => {
  await expect(program(code)).rejects.toThrow(message);
});

test('runProgram({ args }) says what to do where the heap was too small', async () => {
  const args = ['--max-old-space-size=20', '-e', 'const all = []; for (;;) all.push([...all, 1]);'];
  await expect(runProgram({ name: 'astro build', args, env: process.env })).rejects.toThrow(
    /^astro build (?:was ended by SIGABRT|ended with 134) \(out of memory\? .*NODE_OPTIONS=--max-old-space-size=/,
  );
});

test('runProgram({ unsaid }) passes on what is printed, but for the lines that mislead', () => {
  const code = `import { runProgram } from './scripts/lib/run-program.ts';
    const args = ['-e', "console.log('a'); console.log('\\u001b[32m0 pages\\u001b[0m'); console.error('b')"];
    await runProgram({ name: 'x', args, env: process.env, unsaid: /^0 pages$/ });`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({ stdout: 'a\n', stderr: 'b\n' });
});

test.each([
  [0, null, null],
  [null, null, 'x ended without a code'],
  [134, null, /^x ended with 134 \(out of memory\?/],
  [137, null, /^x ended with 137 \(out of memory\?/],
])("endingFault('x', %j, %j) is %s", (code, signal, message) => {
  const fault = endingFault('x', code, signal);
  if (message instanceof RegExp) expect(fault).toMatch(message);
  else expect(fault).toBe(message);
});
