import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { drawingPrograms } from '../lib/astro-build.ts';
import { astroEnvironment } from '../lib/astro-program.ts';
import type { BenchOptions } from './benches.ts';
import { ratio, short, writeResults } from './results.ts';
import { exponent } from './timing.ts';
import { treeOf, type Size } from './tree.ts';

/** What a build took: seconds of processor and of waiting, bytes at its height, pages written. */
export interface Built {
  readonly size: Size;
  readonly seconds: number;
  readonly waited: number;
  readonly bytes: number;
  readonly pages: number;
}

const usage = z.object({ seconds: z.number(), bytes: z.number() });

/** The bars: today's build, and the memory of the largest. */
const most = { seconds: 60, bytes: 1e9, exponent: 1.1 };

const name = ({ figures, charts }: Size): string => `${figures}× figures, ${charts}× charts`;

/**
 * Builds larger sites than ours in copies of the tree, each once: a build is long, and its
 * processor time does not depend on what else the machine does. Gives the bars that are missed.
 */
export async function benchBuild({ sizes }: BenchOptions): Promise<readonly string[]> {
  const [today, ...larger] = sizes.map((figures): Size => ({ figures, charts: 1 }));
  const asked = [...(today === undefined ? [] : [today]), { figures: 1, charts: 5 }, ...larger];
  const built: Built[] = [];
  for (const size of asked) {
    console.log(`build ${name(size)} …`);
    built.push(await buildOf(size));
    const { seconds, waited, bytes, pages } = built.at(-1) ?? { seconds: 0, waited: 0, bytes: 0 };
    console.log(
      `build ${name(size)}: ${pages} pages, ${seconds.toFixed(0)} s of processor in ` +
        `${waited.toFixed(0)} s, ${(bytes / 1e6).toFixed(0)} MB`,
    );
    // The next may take an hour: whoever stops it keeps what is known.
    await writeResults('build', resultsOf(built));
  }
  const results = resultsOf(built);
  console.table(results.timesToday);
  console.log(`exponents: figures ${results.exponent.figures}, charts ${results.exponent.charts}`);
  return buildProblems(built);
}

async function buildOf(size: Size): Promise<Built> {
  const { folder, remove } = treeOf(size);
  try {
    const start = performance.now();
    // One after another, as `npm run build` has them, so the largest of them is the height.
    const ran: Awaited<ReturnType<typeof program>>[] = [];
    for (const { args } of drawingPrograms('dist')) ran.push(await program(folder, args));
    return {
      size,
      waited: (performance.now() - start) / 1000,
      pages: Number(/(\d+) of them pages/.exec(ran.map(({ printed }) => printed).join(''))?.[1]),
      seconds: ran.reduce((sum, { seconds }) => sum + seconds, 0),
      bytes: Math.max(...ran.map(({ bytes }) => bytes)),
    };
  } finally {
    remove();
  }
}

/** Runs a program of a build in a tree. Rejects with the end of what it printed where it fails. */
async function program(
  folder: string,
  args: readonly string[],
): Promise<z.infer<typeof usage> & { readonly printed: string }> {
  const out = join(folder, 'usage.json');
  const preload = resolve('scripts/bench/usage.ts');
  // Invented rows make sentences about the whole ledger false, which would stop the build.
  const invented = { USAGE_FILE: out, FALSE_SENTENCES: 'let' };
  const env = astroEnvironment({ ...process.env, ...invented });
  const printed = await new Promise<string>((done, fail) => {
    const child = spawn(process.execPath, ['--import', preload, ...args], { cwd: folder, env });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => parts.push(part.toString()));
    child.once('error', fail);
    child.once('close', (code) => {
      const all = parts.join('');
      if (code === 0) done(all);
      else fail(new Error(`the build failed:\n${all.slice(-2000)}`));
    });
  });
  return { printed, ...usage.parse(JSON.parse(readFileSync(out, 'utf8'))) };
}

/** What is kept: everything in times of today's build, and how it grows. */
function resultsOf(built: readonly Built[]) {
  const [today] = built;
  if (today === undefined) throw new Error('missing builds: name a size');
  return {
    pages: today.pages,
    timesToday: Object.fromEntries(
      built.slice(1).map((each) => [
        name(each.size),
        {
          pages: ratio(each.pages, today.pages),
          seconds: ratio(each.seconds, today.seconds),
          bytes: ratio(each.bytes, today.bytes),
        },
      ]),
    ),
    exponent: { figures: growth(built, 'figures'), charts: growth(built, 'charts') },
  };
}

/** How processor time grows with one of the two sizes, the other being today's; null for one size. */
function growth(built: readonly Built[], of: keyof Size): number | null {
  const other = of === 'figures' ? 'charts' : 'figures';
  const own = built.filter(({ size }) => size[other] === 1);
  if (own.length < 2) return null;
  return short(exponent(own.map(({ size, seconds }) => [size[of], seconds])));
}

/** The bars that some builds miss, the first of which is today's. */
export function buildProblems(built: readonly Built[]): readonly string[] {
  const [today] = built;
  const problems: string[] = [];
  // On an idle machine nobody waits longer than this.
  if (today !== undefined && today.seconds > most.seconds)
    problems.push(
      `today’s takes ${short(today.seconds)} s of processor; the bar is ${most.seconds}`,
    );
  for (const what of ['figures', 'charts'] as const) {
    const grows = growth(built, what) ?? 0;
    if (grows > most.exponent)
      problems.push(`time grows with ${what}^${grows}; the bar is ${most.exponent}`);
  }
  for (const { size, bytes } of built)
    if (bytes > most.bytes)
      problems.push(`${name(size)} takes ${(bytes / 1e9).toFixed(1)} GB; the bar is 1`);
  return problems;
}
