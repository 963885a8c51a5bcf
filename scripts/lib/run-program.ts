import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { withoutHint } from './without-hint.ts';

/** A program of Node, and what it is called where it fails. */
export interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The lines of what it prints that nobody shall read: they would mislead. */
  readonly unsaid?: RegExp;
}

/**
 * Runs a program to its end. What it tells goes to the terminal, but for a hint that misleads.
 * @throws naming the program and how it ended, where that was not well.
 */
export function runProgram({ name, args, env, unsaid }: Program): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['inherit', 'pipe', 'pipe'], env });
    const told = Promise.all([tell(child.stderr), print(child.stdout, unsaid)]);
    // Whoever stops this process means the whole build; it ends when its child has.
    const pass = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass);
    const settled = (): void => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, pass);
    };
    child.once('error', (error) => {
      settled();
      fail(error);
    });
    child.once('exit', (code, signal) => {
      settled();
      const fault = endingFault(name, code, signal);
      void told.then(() => {
        if (fault === null) done();
        else fail(new Error(fault));
      });
    });
  });
}

/** Codes with which a shell or V8 says what else a signal would. */
const aborted = 134;
const killed = 137;

/** What is wrong with how a program ended; null where it ended well. */
export function endingFault(
  name: string,
  code: number | null,
  signal: NodeJS.Signals | null,
): string | null {
  if (code === 0) return null;
  const how =
    signal === null
      ? `ended ${code === null ? 'without a code' : `with ${code}`}`
      : `was ended by ${signal}`;
  const fault = `${name} ${how}`;
  if (signal === 'SIGABRT' || code === aborted)
    return `${fault} (out of memory? give it a larger heap: NODE_OPTIONS=--max-old-space-size=2000)`;
  if (signal === 'SIGKILL' || code === killed)
    return `${fault} (out of memory? the system ends what takes too much: end other programs, or build where there is more)`;
  return signal === null && code !== null
    ? `${fault} (what it said stands above; if it said nothing, run it again)`
    : fault;
}

/** Passes on what is printed, but for some lines. */
async function print(lines: Readable, unsaid?: RegExp): Promise<void> {
  for await (const line of createInterface({ input: lines }))
    if (unsaid?.test(stripVTControlCharacters(line)) !== true) process.stdout.write(`${line}\n`);
}

/** Passes on what is told of errors. */
async function tell(errors: Readable): Promise<void> {
  for await (const line of withoutHint(createInterface({ input: errors })))
    process.stderr.write(`${line}\n`);
}
