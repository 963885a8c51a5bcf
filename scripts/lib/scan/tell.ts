import { doubts } from '../../../src/reading/words/doubts.ts';
import { barred, unplaced } from '../scan-rows.ts';
import type { Call } from './call.ts';
import type { Scanned } from './scanned.ts';
import type { World } from './world.ts';

/** Says what was found, and what of it is doubtful; `--jsonl` says that in its objects. */
export function tell(
  { form }: Call,
  name: string,
  { read, readings, proposals, spots }: Scanned,
  err: World['err'],
): void {
  if (form === 'jsonl') return;
  for (const spot of spots) err(`${name}: damaged spot, read it yourself: ${spot}`);
  const figures = readings.filter(({ kind }) => kind === 'figure');
  const cited = new Set(figures.flatMap(({ mentions }) => mentions));
  const aside = read.mentions.filter(({ locator }) => !cited.has(locator)).length;
  const hint = form !== 'csv' || aside === 0 ? '' : ' (--mentions prints them)';
  // 三分之一 is one figure of two numerals, so that the counts add up only where that is said.
  const held = read.mentions.length - aside;
  const some = held === figures.length ? '' : ` in ${held} of them`;
  err(
    `${name}: ${read.mentions.length} numerals, ${figures.length} figures${some}, ${aside} set aside${hint}`,
  );
  for (const [at, figure] of readings.entries()) {
    if (figure.kind !== 'figure') continue;
    const { locator, printed } = figure;
    const where = unplaced(proposals[at]?.stranger ?? '');
    const why = [...figure.doubts.map((doubt) => doubts[doubt]), barred(figure), where];
    for (const each of why.filter((words) => words !== '')) {
      err(`${name}: ${locator}: check ${JSON.stringify(printed)}: ${each}`);
    }
  }
}
