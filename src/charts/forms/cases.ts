import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';

/**
 * What a form can show, by name, drawn from the invented ledger of `fixtures/`: the default export
 * of `{form}.cases.ts`. Tests hold each to its committed pictures; the gallery shows them.
 */
export type Cases = Readonly<Record<string, (pen: Pen) => Drawing>>;
