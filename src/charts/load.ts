import type { Ledger } from '../data/ledger.ts';
import { messageOf } from '../prose/fill.ts';
import type { Chart, ChartSpec } from './chart.ts';
import { chartProblems, type ChartProblem } from './check.ts';
import { shapeProblems } from './shape.ts';

/** The files of charts by path, each read when asked for: what it declares, and what is written. */
export interface ChartFiles {
  readonly specs: Readonly<Record<string, () => Promise<ChartSpec>>>;
  readonly sources: Readonly<Record<string, () => Promise<string>>>;
}

/**
 * Reads every chart, by id.
 * @throws naming everything that is wrong in any of them, each with its file and, where it can be
 * found, its line.
 */
export async function loadCharts(
  { specs, sources }: ChartFiles,
  ledger: Ledger,
): Promise<readonly Chart[]> {
  const charts: Chart[] = [];
  const wrong: string[] = [];
  for (const [path, load] of Object.entries(specs)) {
    const id = path.slice(path.lastIndexOf('/') + 1, -'.chart.ts'.length);
    const named = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
      ? []
      : [
          {
            message: 'invalid name of the file: use small letters, digits and single hyphens',
            near: [],
          },
        ];
    const problems = await load().then(
      (spec) => {
        const misshapen = shapeProblems(spec);
        if (misshapen.length > 0) return misshapen;
        const chart = { id, ...spec };
        charts.push(chart);
        return chartProblems(chart, ledger);
      },
      (error: unknown) => [unread(messageOf(error))],
    );
    const all = [...named, ...problems];
    if (all.length === 0) continue;
    const source = (await sources[path]?.()) ?? '';
    const file = `src/charts/${id}.chart.ts`;
    wrong.push(
      ...all.map(
        (each) =>
          `${file}${lineOf(source, each.near)}: ${each.message}${conditionOf(each, source)}`,
      ),
    );
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return charts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A file that cannot be read at all; what it names in vain stands at the end of the message. */
function unread(message: string): ChartProblem {
  return { message, near: [message.slice(message.lastIndexOf(': ') + 2)] };
}

/** Where the condition stands that has to be mended with the words; the first after its state's id. */
function conditionOf({ condition }: ChartProblem, source: string): string {
  if (condition === undefined) return '';
  const lines = source.split('\n');
  const state = lines.findIndex((line) => line.includes(`id: '${condition}'`));
  const nth = lines.findIndex((line, at) => at > state && /^\s*holds\b/.test(line));
  return nth < 0 ? '' : `; its condition, holds, is in line ${nth + 1}: say there when that is so`;
}

/** `:12` for the first line that holds the first text that any line holds; nothing without one. */
export function lineOf(source: string, near: readonly string[]): string {
  const lines = source.split('\n');
  const at = near.map((text) => lines.findIndex((line) => line.includes(text)));
  const found = at.find((nth) => nth >= 0);
  return found === undefined ? '' : `:${found + 1}`;
}
