import { LedgerError } from '../../../src/data/problem.ts';
import { readLedger } from '../../../src/data/read.ts';
import { nothingKnown } from '../../../src/reading/propose/known.ts';
import { UnreadableError } from '../../../src/reading/text/bytes.ts';
import { known } from '../known.ts';
import type { Names } from '../review/sheet.ts';
import type { Call } from './call.ts';
import { printer } from './printer.ts';
import { scanned } from './scanned.ts';
import { sourcesOf } from './sources.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/** Above this many paragraphs a reader of the terminal wants to see that something happens. */
const long = 2000;

const unnamed: Names = { known: nothingKnown, ledger: null };

/** Reads the documents of a call and prints what is in them; 1 where one cannot be read, else 0. */
export async function scanDocuments(call: Call, world: World): Promise<number> {
  const { err } = world;
  const names = call.bare ? unnamed : namesOf(world);
  const print = printer(call, names);
  let code = 0;
  for await (const source of sourcesOf(call, world.input)) {
    try {
      if ('error' in source) throw source.error;
      const found = await scanned(
        await source.bytes(),
        names.known,
        call.place,
        progress(call, source.name, err),
      );
      tell(call, source.name, found, err);
      await world.out(await print.document(found, source));
    } catch (error) {
      err(`${source.name}: ${reason(error)}`);
      code = 1;
    }
  }
  await world.out(print.end());
  return code;
}

/** What the ledger has names for; without one nothing is proposed, and that is said. */
function namesOf({ data, err }: World): Names {
  try {
    const ledger = readLedger(data);
    return { known: known(ledger), ledger };
  } catch (error) {
    const why = error instanceof LedgerError ? 'run npm run data, which says why' : reason(error);
    err(`${data}: no names to propose (${why})`);
    return unnamed;
  }
}

function progress(
  { form }: Call,
  name: string,
  err: World['err'],
): (done: number, all: number) => void {
  return (done, all) => {
    if (form !== 'jsonl' && all >= long && done % Math.ceil(all / 10) === 0) {
      err(`${name}: ${done} of ${all} paragraphs`);
    }
  };
}

function reason(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'missing file (check its name)';
  if (code === 'EACCES') return 'it may not be read: check its permissions';
  return error.message;
}
