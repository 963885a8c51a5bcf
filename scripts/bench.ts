/*
 * npm run bench -- page build csv text
 * Measures the site against what it is not, and writes ratios and counts; --help says more.
 * Ends with 1 where a bar is missed, with 2 where the call cannot be understood.
 */
import { parseArgs } from 'node:util';
import { benches, type BenchOptions } from './bench/benches.ts';

const help = `npm run bench [-- BENCH …] [--runs N] [--against FOLDER]

Measures, prints each figure as a ratio within one run, and writes the ratios and counts to
scripts/bench/results/BENCH.json. Times differ from machine to machine, so no test asserts one; run
it on a machine that does nothing else.

${Object.entries(benches)
  .map(([name, { what }]) => `  ${name.padEnd(8)}${what}`)
  .join('\n')}

  --runs N          how often each thing is measured; the median counts (default: 5)
  --against FOLDER  page: another built site to measure beside the one in dist/
  --sizes 1,10      build: how many times as many figures (default: 1,10,100, which takes an hour)
  --help            this text`;

process.exitCode = await main(process.argv.slice(2));

/** What is to be run, or nothing where help is asked for. Throws where a word is not known. */
function asked(
  args: readonly string[],
): { readonly names: readonly string[]; readonly options: BenchOptions } | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '5' },
      against: { type: 'string' },
      sizes: { type: 'string', default: '1,10,100' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const known = Object.keys(benches);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`unknown bench: ${unknown} (choose from ${known.join(', ')})`);
  if (!/^[1-9]\d?$/.test(values.runs))
    throw new Error(`invalid --runs: ${values.runs} (a number from 1 to 99)`);
  if (!/^1(?:,\d+)*$/.test(values.sizes))
    throw new Error(`invalid --sizes: ${values.sizes} (today’s first, as in 1,10)`);
  return {
    names: positionals.length > 0 ? positionals : known,
    options: {
      runs: Number(values.runs),
      against: values.against,
      sizes: values.sizes.split(',').map(Number),
    },
  };
}

async function main(args: readonly string[]): Promise<number> {
  let ask;
  try {
    ask = asked(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
  if (ask === undefined) {
    console.log(help);
    return 0;
  }
  let missed = 0;
  for (const name of ask.names) {
    try {
      const problems = (await benches[name]?.run(ask.options)) ?? [];
      for (const problem of problems) console.error(`✗ ${name}: ${problem}`);
      missed += problems.length;
    } catch (error) {
      console.error(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
      missed += 1;
    }
  }
  return missed > 0 ? 1 : 0;
}
